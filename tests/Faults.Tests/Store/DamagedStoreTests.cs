using System.Globalization;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using EfpConnect.ServiceDefaults.Store;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>A store that holds less than it acknowledged is never served.</summary>
public sealed class DamagedStoreTests(ITestOutputHelper output)
{
    private readonly Dice _dice = Dice.Fresh();

    [Fact]
    public async Task A_damaged_end_of_the_log_is_refused_or_was_nothing()
    {
        var cycles = Profile.Cycles(ci: 5, nightly: 25);
        output.WriteLine($"seed {_dice.Seed}");

        var recoveries = new List<Recovery>();
        foreach (var damage in Damage.OfTheEnd.SelectMany(damage => Enumerable.Repeat(damage, cycles))) recoveries.Add(await TryAsync(damage));

        Tell("G4 end", "The end of the log damaged: cut, overwritten", recoveries);
        Assert.Contains(recoveries, recovery => recovery.Refusal is not null);
        Assert.All(recoveries, recovery => Assert.Equal(Kept.All, recovery.Kept));
    }

    [Fact]
    public async Task A_store_with_a_part_missing_is_always_refused()
    {
        var recoveries = new List<Recovery>();
        foreach (var damage in Damage.OfTheWhole) recoveries.Add(await TryAsync(damage));

        Tell("G4 part", "Log, checkpoint, its description or all deleted", recoveries);
        Assert.All(recoveries, recovery => Assert.Contains("données sont endommagées", recovery.Refusal, StringComparison.Ordinal));
    }

    private async Task<Recovery> TryAsync(Damage damage)
    {
        using var folder = new TemporaryFolder();
        var writers = new Writers();
        await WriteAsync(folder.Path, writers);
        damage.Do(Path.Combine(folder.Path, "store"), _dice);

        await using var store = await StoreProcess.StartAsync(folder.Path);

        var recovery = store.HasExited
            ? new Recovery(damage, writers.Acknowledged, Kept.All, await store.RefusalAsync())
            : new Recovery(damage, writers.Acknowledged, await writers.ReadAsync(store), null);
        output.WriteLine($"{recovery.Damage.Name}: {recovery.Kept} {recovery.Refusal}");
        return recovery;
    }

    /// <summary>Some in the checkpoint, some in the log, all noted; then killed.</summary>
    private static async Task WriteAsync(string folder, Writers writers)
    {
        await using var store = await StoreProcess.StartAsync(folder);
        await writers.WriteAsync(store, more: 100);
        await using (var connection = await store.ConnectAsync()) await connection.GetServers()[0].ExecuteAsync("SAVE");
        await writers.WriteAsync(store, more: 200);
        await WitnessedAsync(store);
        await store.KillAsync();
    }

    private static async Task WitnessedAsync(StoreProcess store)
    {
        await using var connection = await store.ConnectAsync();
        var flushed = await FlushedAsync(connection.GetServers()[0]);
        await Patience.WaitForAsync(
            () => $"the witness to note {flushed}",
            () => Task.FromResult(WitnessedLog.Load(Path.Combine(store.Folder, "store.witness"))!.Until >= flushed));
    }

    private static async Task<long> FlushedAsync(IServer server)
    {
        var told = (await server.InfoAsync("persistence")).SelectMany(section => section);
        return long.Parse(told.Single(pair => pair.Key == "CommittedUntilAddress").Value, CultureInfo.InvariantCulture);
    }

    private void Tell(string id, string title, List<Recovery> recoveries)
    {
        var refused = recoveries.Count(recovery => recovery.Refusal is not null);
        var row = new Row(id, title, recoveries.Count, recoveries.Sum(recovery => recovery.Acknowledged), recoveries.Sum(recovery => recovery.Kept.Lost), recoveries.Sum(recovery => recovery.Kept.Invented), Note: $"{refused} refused, {recoveries.Count - refused} whole");
        output.WriteLine($"{row}");
        Report.Add(row);
    }

    private sealed record Recovery(Damage Damage, int Acknowledged, Kept Kept, string? Refusal);
}
