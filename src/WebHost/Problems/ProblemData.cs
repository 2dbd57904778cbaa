using EfpConnect.Domain;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.WebHost.Problems;

/// <summary>What a program is told beside the code: the members of each problem's details.</summary>
internal static class ProblemData
{
    public static IReadOnlyList<KeyValuePair<string, object?>> Of(Problem problem) => problem switch
    {
        EmailCodeWrong wrong => [new("attemptsLeft", wrong.AttemptsLeft)],
        EmailCodeExpired expired => [new("expiredAt", expired.ExpiredAt)],
        RegistrationStepMissing missing => [new("next", missing.Next)],
        PasswordWeak weak => [new("failed", weak.Failed)],
        TooManyRequests many => [new("limit", many.Limit)],
        RefusedRecently refused => [new("newRequestFrom", refused.NewRequestFrom)],
        ResendTooEarly early => [new("resendAllowedAt", early.ResendAllowedAt), new("resentAt", early.ResentAt)],
        // « status » is the HTTP status in every problem (RFC 9457 §3.1.2).
        AlreadyDecided decided => [new("requestStatus", decided.Status), new("by", decided.By?.ToDisplay()), new("at", decided.At)],
        CodeAlreadyUsed used => [new("usedAt", used.UsedAt)],
        CodeSuperseded superseded => [new("replacedAt", superseded.ReplacedAt)],
        CodeExpired expired => [new("expiredAt", expired.ExpiredAt)],
        CodeWithdrawnBySupport withdrawn => [new("withdrawnAt", withdrawn.At)],
        LettersSpent spent => [new("retryAt", spent.RetryAt)],
        DeliveryStepInvalid step => [new("step", step.Step)],
        CodeOfOtherService other => [new("service", other.Service)],
        TooManyInvitations many => [new("limit", many.Limit)],
        InvitationTooEarly early => [new("resendAllowedAt", early.ResendAllowedAt)],
        InvitationEnded ended => [new("invitationStatus", ended.Status)],
        InvitationExpired expired => [new("expiredAt", expired.ExpiredAt)],
        IssueTooEarly early => [new("retryAt", early.RetryAt)],
        Throttled throttled => [new("retryAt", throttled.RetryAt)],
        _ => [],
    };
}
