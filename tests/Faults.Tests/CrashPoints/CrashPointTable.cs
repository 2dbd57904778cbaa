using EfpConnect.Contracts;
using EfpConnect.Faults.Tests.CrashPoints.Acts;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>The rows of reliability §1 in which something dies or falls silent.</summary>
/// <remarks>
/// R9 and A11, in which something is paused, are in <see cref="PausedSiloTests"/>. The others are races and rules: R8, A1 and A7 for
/// many at once are in <c>Concurrency</c>; R10, R11, R12, A2, A5, A6 and A8 in <c>tests/Grains.Tests/Crashes</c> and <c>DeadLetters</c>.
/// </remarks>
internal static class CrashPointTable
{
    private const string Redeem = nameof(IManagerCodeGrain.RedeemAsync);
    private const string Approve = nameof(ICompanyGrain.ApproveAsync);

    public static IReadOnlyList<CrashPoint> Rows { get; } =
    [
        new("R0", "the request is lost before the grain", Spot.BeforeCall<IRedemptionGrain>(nameof(IRedemptionGrain.RedeemAsync)), scene => new Redemption(scene)),
        new("R1", "killed before the write", Spot.BeforeWrite<IManagerCodeGrain>(Redeem), scene => new CountedRedemption(scene)),
        new("R2 a", "the write fails", Spot.BeforeWrite<IManagerCodeGrain>(Redeem), scene => new Redemption(scene)) { IsOnlySilence = true },
        new("R2 b", "the write lands, unknown", Spot.AfterWrite<IManagerCodeGrain>(Redeem), scene => new Redemption(scene)) { IsOnlySilence = true, IsDecided = true },
        new("R3", "killed after the write", Spot.AfterWrite<IManagerCodeGrain>(Redeem), scene => new Redemption(scene)) { IsDecided = true },
        new("R4", "killed with the company’s reply", Spot.AfterCall<ICompanyGrain>(nameof(ICompanyGrain.ApplyRedemptionAsync)), scene => new Redemption(scene)) { IsDecided = true, MayRepeatMail = true },
        new("R5", "killed with the user’s reply", Spot.AfterCall<IUserGrain>(nameof(IUserGrain.ReceiveAsync)), scene => new Redemption(scene)) { IsDecided = true, MayRepeatMail = true },
        new("R6 a", "killed before SMTP DATA", Spot.BeforeMail, scene => new Ruling(scene, Verdict.Approval)) { IsDecided = true },
        new("R6 b", "killed after SMTP 250", Spot.AfterMail, scene => new Ruling(scene, Verdict.Approval)) { IsDecided = true, MayRepeatMail = true },
        new("R7 a", "no reply to the browser, sent again", Spot.AfterCall<IManagerCodeGrain>(Redeem), scene => new RedemptionInBrowser(scene)) { IsDecided = true, MayRepeatMail = true },
        new("R7 b", "no reply to the browser, typed again", Spot.AfterCall<IManagerCodeGrain>(Redeem), scene => new RedemptionInBrowser(scene)) { IsDecided = true, MayRepeatMail = true, AsNewAct = true },
        new("A3 a", "approved, killed before the mail", Spot.AfterWrite<ICompanyGrain>(Approve), scene => new Ruling(scene, Verdict.Approval)) { IsDecided = true },
        new("A3 b", "refused, killed before the mail", Spot.AfterWrite<ICompanyGrain>(nameof(ICompanyGrain.RefuseAsync)), scene => new Ruling(scene, Verdict.Refusal)) { IsDecided = true },
        new("A3 c", "cancelled, killed after the write", Spot.AfterWrite<ICompanyGrain>(nameof(ICompanyGrain.CancelAsync)), scene => new Ruling(scene, Verdict.Cancellation)) { IsDecided = true },
        new("A4", "no reply to the browser, clicked again", Spot.AfterCall<ICompanyGrain>(Approve), scene => new ApprovalInBrowser(scene)) { IsDecided = true, MayRepeatMail = true, AsNewAct = true },
        new("A7", "resent at day 31, killed before the mail", Spot.AfterWrite<ICompanyGrain>(nameof(ICompanyGrain.ResendAsync)), scene => new Resending(scene)) { IsDecided = true },
    ];
}
