using System.Globalization;
using System.Text.RegularExpressions;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.CrashPoints.Acts;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>R9 and A11: a silo wakes up with old activations, in the middle of writing what others have decided differently meanwhile.</summary>
public sealed partial class PausedSiloTests(Scene scene) : IClassFixture<Scene>
{
    private readonly Tally _tally = new();
    private int _refused;

    [Fact]
    public async Task A_silo_that_wakes_up_cannot_undo_what_others_decided()
    {
        await scene.AddSiloAsync();

        for (var i = 0; i < Profile.Cycles(ci: 1, nightly: 5); i++) await CycleAsync();

        Report.Add(_tally.Row("F6 R9, A11", "silo paused in two writes, others decide", string.Create(CultureInfo.InvariantCulture, $"{_refused} late writes refused by their etag")));
        _tally.AssertClean();
        Assert.NotEqual(0, _refused);
    }

    private async Task CycleAsync()
    {
        _tally.Cycle();
        var (redemption, approval) = (new Redemption(scene), new Ruling(scene, Verdict.Approval));
        await scene.InFaultyAsync(redemption.PrepareAsync);
        await scene.InFaultyAsync(approval.PrepareAsync);
        await scene.Mails.SettleAsync();
        var before = scene.Mails.Audit();
        await scene.HangAsync(Spot.BeforeWrite<IManagerCodeGrain>(nameof(IManagerCodeGrain.RedeemAsync)), () => redemption.DoAsync(OperationId.New()));
        await scene.HangAsync(Spot.BeforeWrite<ICompanyGrain>(nameof(ICompanyGrain.ApproveAsync)), () => approval.DoAsync(OperationId.New()));

        await scene.Faulty.Process.FreezeAsync();
        await DecideOtherwiseAsync(redemption, approval);
        await scene.Faulty.Process.ResumeAsync();
        await Outage.UntilAsync(() => $"the late writes\n{scene.Faulty.Said}", () => Task.FromResult(LateWritesAreOver()));
        await CheckAsync(redemption, approval, before);
        await scene.RestartAsync();
    }

    private async Task DecideOtherwiseAsync(Redemption redemption, Ruling approval)
    {
        var (redeeming, refusing) = (OperationId.New(), OperationId.New());
        var paused = TimeProvider.System.GetTimestamp();
        Acknowledge(await Outage.AskAsync(() => redemption.RivalDoesAsync(redeeming)));
        Acknowledge(await Outage.AskAsync(() => approval.DoContraryAsync(refusing)));
        _tally.Recover(TimeProvider.System.GetElapsedTime(paused));
        redemption.ExpectMailsOfRival();
        approval.ExpectMailsOfContrary();
    }

    /// <summary>Refused by the store, or gone with the silo, which ends itself once it learns that it was given up.</summary>
    private bool LateWritesAreOver() => Refused().Count(scene.Faulty.Process.Output) == 2 || scene.Faulty.Process.HasExited;

    private async Task CheckAsync(Redemption redemption, Ruling approval, MailAudit before)
    {
        _refused += Refused().Count(scene.Faulty.Process.Output);
        if (!await Outage.AskAsync(redemption.IsDoneByRivalAloneAsync)) _tally.Double("a code used by two");
        if (!await Outage.AskAsync(approval.IsContraryDoneAsync)) _tally.Double("two decisions");
        Assert.Equal("manager-code.already-used", await Outage.AskAsync(() => redemption.DoAsync(OperationId.New())));
        Assert.Equal("request.already-decided", await Outage.AskAsync(() => approval.DoAsync(OperationId.New())));
        await scene.Mails.CheckAsync(before, mayRepeat: 0, _tally);
    }

    private void Acknowledge(string? problem)
    {
        Assert.Null(problem);
        _tally.Acknowledge();
    }

    /// <summary>As the silo says it.</summary>
    [GeneratedRegex("^refused by etag: (manager-code|company)$", RegexOptions.Multiline)]
    private static partial Regex Refused();
}
