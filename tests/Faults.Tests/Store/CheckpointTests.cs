using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>The log of the embedded store does not grow for ever, and is soon read again.</summary>
public sealed class CheckpointTests(ITestOutputHelper output) : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>What a checkpoint cuts.</summary>
    private const long LongLog = 128 * Megabyte;

    private static readonly TimeSpan OpensWithin = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();
    private readonly Writers _writers = new(bytes: 64 * 1024);

    [Fact]
    public async Task A_long_log_is_cut_by_a_checkpoint_and_all_comes_back()
    {
        await WriteAndKillAsync(async store =>
        {
            await _writers.WriteAsync(store, more: 3_000);
            await Patience.WaitForAsync(() => $"a checkpoint, log of {LogLength() / Megabyte} MB", () => Task.FromResult(HasCheckpoint() && LogLength() < LongLog));
            await _writers.WriteAsync(store, more: 500);
        });

        await OpensWholeAsync("G3 cut", "190 MB written, cut by a checkpoint, 30 MB more, kill -9");
    }

    [Fact]
    public async Task A_log_just_not_cut_is_read_in_time()
    {
        await WriteAndKillAsync(store => _writers.WriteAsync(store, more: 1_800));

        await OpensWholeAsync("G2 long", "A log as long as it gets, kill -9");
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteAndKillAsync(Func<StoreProcess, Task> write)
    {
        await using var store = await StoreProcess.StartAsync(_folder.Path);
        await write(store);
        await store.KillAsync();
    }

    private async Task OpensWholeAsync(string id, string title)
    {
        var length = LogLength();
        await using var store = await StoreProcess.StartAsync(_folder.Path);
        var kept = await _writers.ReadAsync(store);

        var row = new Row(id, title, 1, _writers.Acknowledged, kept.Lost, kept.Invented, store.Opening, $"log of {length / Megabyte} MB; outage: process start to first client");
        output.WriteLine($"{row}");
        Report.Add(row);
        Assert.Equal(Kept.All, kept);
        Assert.True(store.Opening < OpensWithin, $"{row}");
    }

    private long LogLength() => Directory.EnumerateFiles(Path.Combine(_folder.Path, "store"), "aof.log*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);

    private bool HasCheckpoint() => Directory.EnumerateFiles(Path.Combine(_folder.Path, "store"), "info.dat*", SearchOption.AllDirectories).Any();
}
