using EfpConnect.Domain;
using EfpConnect.Faults.Tests.CrashPoints.Acts;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>One act, struck once, asked for again, and looked at when all is quiet.</summary>
internal sealed class CrashCycle(Scene scene, CrashPoint point, Act act, Tally tally)
{
    /// <summary>A mail that a dead silo was sending is free for another attempt after two minutes: the next silo lives later.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    private readonly OperationId _operation = OperationId.New();

    public async Task RunAsync()
    {
        tally.Cycle();
        await act.PrepareAsync();
        await scene.Mails.SettleAsync();
        var before = scene.Mails.Audit();

        var struckAt = await StrikeAsync();
        if (!point.IsDecided) await ExpectNothingAsync();
        else if (!point.IsOnlySilence) await ExpectEffectsAsync();
        act.ExpectMails();
        await AskAgainAsync();
        tally.Recover(TimeProvider.System.GetElapsedTime(struckAt));
        await CheckAsync(before);
    }

    /// <returns>When it was struck.</returns>
    private async Task<long> StrikeAsync()
    {
        await scene.ArmAsync(point.Point);
        var answer = act.DoAsync(_operation);
        if (point.IsOnlySilence)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => answer);
            return TimeProvider.System.GetTimestamp();
        }

        await scene.Faulty.Process.EndAsync();
        var died = TimeProvider.System.GetTimestamp();
        await scene.RestartAsync(Later);
        return died;
    }

    /// <summary>They come by themselves.</summary>
    private async Task ExpectEffectsAsync()
    {
        try
        {
            await Outage.UntilAsync(() => "the effects", act.IsDoneAsync);
        }
        catch (TimeoutException)
        {
            tally.Lose("effects that nobody delivered within 60 s");
        }
    }

    private async Task ExpectNothingAsync()
    {
        if (await Outage.AskAsync(act.TraceAsync) is { } trace) tally.Double(trace);
    }

    private async Task AskAgainAsync()
    {
        var operation = point.AsNewAct ? OperationId.New() : _operation;
        var problem = await Outage.AskAsync(() => act.DoAsync(operation));
        if (problem is null) tally.Acknowledge();
        else tally.Lose($"refused when asked again: {problem}");
    }

    private async Task CheckAsync(MailAudit before)
    {
        await scene.Mails.CheckAsync(before, point.MayRepeatMail ? 1 : 0, tally);
        if (!await act.IsDoneAsync()) tally.Lose("acknowledged, and not there");
        if (await act.ExcessAsync() is { } excess) tally.Double(excess);
    }
}
