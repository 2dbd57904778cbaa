using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>The embedded store is killed while it is written to: what it acknowledged is there when it comes back, and it comes back without complaint.</summary>
public sealed class KilledStoreTests(ITestOutputHelper output) : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dice _dice = Dice.Fresh();

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill()
    {
        var cycles = Profile.Cycles(ci: 20, nightly: 200);
        var writers = new Writers();

        var outcome = await KillAsync(writers, cycles, _ => Task.CompletedTask);

        Tell("G2", "kill -9 of the embedded store under load", outcome);
        Assert.Equal(Kept.All, outcome.Kept);
    }

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_during_a_checkpoint()
    {
        var cycles = Profile.Cycles(ci: 10, nightly: 60);
        var writers = new Writers();

        var outcome = await KillAsync(writers, cycles, CheckpointAsync);

        Tell("G3", "kill -9 during a checkpoint, under load", outcome);
        Assert.Equal(Kept.All, outcome.Kept);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Each time on the log that the kills before have left.</summary>
    private async Task<Outcome> KillAsync(Writers writers, int cycles, Func<StoreProcess, Task> meanwhile)
    {
        output.WriteLine($"seed {_dice.Seed}");
        var outcome = new Outcome(cycles, writers, Kept.All, TimeSpan.Zero);
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await KillOnceAsync(writers, meanwhile);
            outcome = await ReadAsync(outcome);
        }

        return outcome;
    }

    private async Task KillOnceAsync(Writers writers, Func<StoreProcess, Task> meanwhile)
    {
        await using var store = await StoreProcess.StartAsync(_folder.Path);
        var writing = writers.WriteAsync(store, CancellationToken.None);
        await writers.ReachAsync(writers.Acknowledged + 200 + _dice.Roll(800), store);
        await meanwhile(store);
        await store.KillAsync();
        await writing;
    }

    private async Task<Outcome> ReadAsync(Outcome outcome)
    {
        await using var store = await StoreProcess.StartAsync(_folder.Path);
        var kept = await outcome.Writers.ReadAsync(store);
        await store.KillAsync();
        if (kept != Kept.All) output.WriteLine($"after {outcome.Writers.Acknowledged} acknowledged: {kept}");
        return outcome with { Kept = outcome.Kept + kept, Slowest = store.Opening > outcome.Slowest ? store.Opening : outcome.Slowest };
    }

    /// <summary>Killed at some moment from before its first file until after it has cut the log.</summary>
    private async Task CheckpointAsync(StoreProcess store)
    {
        await using var connection = await store.ConnectAsync();
        await connection.GetServers()[0].ExecuteAsync("BGSAVE");
        for (var pings = _dice.Roll(100); pings > 0; pings--) await connection.GetDatabase().PingAsync();
    }

    private void Tell(string id, string title, Outcome outcome)
    {
        var row = new Row(id, title, outcome.Cycles, outcome.Writers.Acknowledged, outcome.Kept.Lost, outcome.Kept.Invented, outcome.Slowest, "outage: process start to first client");
        output.WriteLine($"{row}");
        Report.Add(row);
    }

    private sealed record Outcome(int Cycles, Writers Writers, Kept Kept, TimeSpan Slowest);
}
