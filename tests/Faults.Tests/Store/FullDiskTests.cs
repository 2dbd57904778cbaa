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
        var trial = await FillAsync((store, writers, _) => writers.WriteAsync(store, CancellationToken.None));

        Tell("G6 slow", "The disk filled by the writes themselves", trial);
        Assert.Equal(Kept.All, trial.Kept);
        Assert.All(trial.Lines, line => Assert.Contains("moins de 64 Mo libres", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disk_that_is_full_at_once_stops_the_store_before_it_acknowledges()
    {
        var trial = await FillAsync(async (store, writers, disk) =>
        {
            var writing = writers.WriteAsync(store, CancellationToken.None);
            await writers.ReachAsync(writers.Acknowledged + 100, store);
            disk.Fill();
            await writing;
        });

        Tell("G6", "The disk full from one write to the next", trial);
        Assert.Equal(Kept.All, trial.Kept);
    }

    private async Task<Trial> FillAsync(Func<StoreProcess, Writers, SmallDisk, Task> fill)
    {
        await using var disk = await SmallDisk.MountAsync(Megabytes);
        var writers = new Writers(bytes: 20_000);
        var trial = new Trial(writers, Kept.All, []);
        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            await using var store = await StoreProcess.StartAsync(disk.Path);
            await fill(store, writers, disk);
            var line = await store.RefusalAsync();
            output.WriteLine(line);
            await disk.MakeRoomAsync(Megabytes);
            trial = trial with { Kept = trial.Kept + await ReadAsync(disk, writers), Lines = [.. trial.Lines, line] };
        }

        return trial;
    }

    private static async Task<Kept> ReadAsync(SmallDisk disk, Writers writers)
    {
        await using var store = await StoreProcess.StartAsync(disk.Path);
        return await writers.ReadAsync(store);
    }

    private void Tell(string id, string title, Trial trial)
    {
        var row = new Row(id, title, Cycles, trial.Writers.Acknowledged, trial.Kept.Lost, trial.Kept.Invented, Note: "ended with one line each time");
        output.WriteLine($"{row}");
        Report.Add(row);
    }

    private sealed record Trial(Writers Writers, Kept Kept, IReadOnlyList<string> Lines);
}
