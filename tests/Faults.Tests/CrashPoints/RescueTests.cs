using EfpConnect.Domain;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.CrashPoints.Acts;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>F6 without a restart: what a silo had decided when it died, another carries on.</summary>
public sealed class RescueTests(Scene scene) : IClassFixture<Scene>
{
    private static readonly string[] Rows = ["R3", "R4", "R5", "A3 a"];

    private readonly Tally _tally = new();

    [Fact]
    public async Task Another_silo_carries_on_within_a_minute_what_a_dead_one_had_decided()
    {
        var other = await scene.AddSiloAsync();

        for (var i = 0; i < Profile.Cycles(ci: 1, nightly: 5); i++) await CycleAsync(other);

        Report.Add(_tally.Row("F6 rescue", "silo killed at R3, R4, R5 and A3, not restarted", "carried on by the other silo"));
        _tally.AssertClean();
    }

    private async Task CycleAsync(NodeProcess other)
    {
        _tally.Cycle();
        var before = scene.Mails.Audit();
        var begun = await BeginAllAsync();
        await scene.Faulty.KillAsync();

        var died = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(begun.Select(one => ExpectEffectsAsync(one.Act, died)));
        foreach (var (act, operation) in begun) await AskAgainAsync(act, operation);
        await CheckMailsAsync(before, other);
    }

    /// <summary>Those that the dead silo was sending are tried again later: it starts anew at that hour, alone until they are sent.</summary>
    private async Task CheckMailsAsync(MailAudit before, NodeProcess other)
    {
        await other.StopAsync();
        await scene.RestartAsync(CrashCycle.Later);
        await scene.Mails.CheckAsync(before, mayRepeat: Rows.Length, _tally);
        await other.StartAsync();
    }

    /// <summary>Each comes to its point and stands still there.</summary>
    private async Task<IReadOnlyList<(Act Act, OperationId Operation)>> BeginAllAsync()
    {
        var points = CrashPointTable.Rows.Where(point => Rows.Contains(point.Row));
        var begun = points.Select(point => (point.Spot, Act: point.Act(scene), Operation: OperationId.New())).ToList();
        foreach (var (_, act, _) in begun) await scene.InFaultyAsync(act.PrepareAsync);
        await scene.Mails.SettleAsync();
        foreach (var (spot, act, operation) in begun) await scene.HangAsync(spot, () => act.DoAsync(operation));
        return [.. begun.Select(one => (one.Act, one.Operation))];
    }

    private async Task ExpectEffectsAsync(Act act, long died)
    {
        act.ExpectMails();
        try
        {
            await Outage.UntilAsync(() => $"another silo to carry on {act}", act.IsDoneAsync);
            _tally.Recover(TimeProvider.System.GetElapsedTime(died));
        }
        catch (TimeoutException failure)
        {
            _tally.Lose(failure.Message);
        }
    }

    private async Task AskAgainAsync(Act act, OperationId operation)
    {
        if (await Outage.AskAsync(() => act.DoAsync(operation)) is { } problem) _tally.Lose($"refused when asked again: {problem}");
        else _tally.Acknowledge();

        if (await Outage.AskAsync(act.ExcessAsync) is { } excess) _tally.Double(excess);
    }
}
