using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>A store without room for its log acknowledges nothing more, says so in one line, and goes on where it stopped once there is room.</summary>
public sealed class FullDiskTests(ITestOutputHelper output)
{
    private const int Megabytes = 120;

    private static readonly int Cycles = Profile.Cycles(ci: 3, nightly: 10);

    [Fact]
    public async Task A_disk_that_fills_up_slowly_stops_the_store_in_time()
    {
        var filling = await FillAsync((store, writers, _) => writers.WriteAsync(store, CancellationToken.None));

        Tell("G6 slow", "The disk filled by the writes themselves", filling);
        Assert.Equal(Kept.All, filling.Kept);
        Assert.All(filling.Lines, line => Assert.Contains("moins de 64 Mo libres", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disk_that_is_full_at_once_stops_the_store_before_it_acknowledges()
    {
        var filling = await FillAsync(async (store, writers, disk) =>
        {
            var writing = writers.WriteAsync(store, CancellationToken.None);
            await writers.ReachAsync(writers.Acknowledged + 100, store);
            disk.Fill();
            await writing;
        });

        Tell("G6", "The disk full from one write to the next", filling);
        Assert.Equal(Kept.All, filling.Kept);
    }

    private async Task<Filling> FillAsync(Func<StoreProcess, Writers, SmallDisk, Task> fill)
    {
        await using var disk = await SmallDisk.MountAsync(Megabytes);
        var writers = new Writers(bytes: 20_000);
        var filling = new Filling(writers, Kept.All, []);
        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            await using var store = await StoreProcess.StartAsync(disk.Path);
            await fill(store, writers, disk);
            var line = await store.RefusalAsync();
            output.WriteLine(line);
            await disk.MakeRoomAsync(Megabytes);
            filling = filling with { Kept = filling.Kept + await ReadAsync(disk, writers), Lines = [.. filling.Lines, line] };
        }

        return filling;
    }

    private static async Task<Kept> ReadAsync(SmallDisk disk, Writers writers)
    {
        await using var store = await StoreProcess.StartAsync(disk.Path);
        return await writers.ReadAsync(store);
    }

    private void Tell(string id, string title, Filling filling)
    {
        var row = new Row(id, title, Cycles, filling.Writers.Acknowledged, filling.Kept.Lost, filling.Kept.Invented, Note: "ended with one line each time");
        output.WriteLine($"{row}");
        Report.Add(row);
    }

    private sealed record Filling(Writers Writers, Kept Kept, IReadOnlyList<string> Lines);
}
