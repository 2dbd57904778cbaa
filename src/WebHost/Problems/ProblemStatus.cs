using EfpConnect.Domain;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Support;
using EfpConnect.Domain.Throttling;
using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Problems;

/// <summary>The HTTP status of each problem, for pages and for the API alike.</summary>
internal static class ProblemStatus
{
    public static int Of(Problem problem) => problem switch
    {
        SignInRefused or SignInRequired => StatusCodes.Status401Unauthorized,

        NotManager or NotSupervisor or CsrfTokenInvalid => StatusCodes.Status403Forbidden,

        RequestUnknown or InvitationUnknown or HabilitationUnknown or UserUnknown => StatusCodes.Status404NotFound,

        RegistrationEnded or RegistrationStepMissing or EmailTaken
            or RequesterIsManager or HabilitationAlready or TooManyRequests or RefusedRecently
            or ResendTooEarly or NoManager or AlreadyDecided
            or ManagerAlready or NotAppointed or LastManager or InvitationExpired or InvitationRevoked or InvitationEnded or InvitationTooEarly or TooManyInvitations or IssueTooEarly
            or NoOrder or NoCurrentCode or LettersSpent or DeliveryStepInvalid or SamePerson
            or IdempotencyMismatch => StatusCodes.Status409Conflict,

        EmailInvalid or CaptchaWrong or EmailCodeWrong or EmailCodeExpired or EmailCodeExhausted or PasswordWeak
            or SirenInvalid or CompanyUnknown or CompanyClosed or TermsOutdated or UserNotAttached
            or SiretUnknown or SiretOfOtherCompany or EstablishmentClosed or EstablishmentNotReferenced
            or DescriptionTooLong or RefusalReasonInvalid or RolesInvalid or RolesUnknown or InvitationEmpty
            or CodeOfFormerPortal or CodeWithdrawnBySupport or CodeMistyped or CodeNotValid or CodeAlreadyUsed or CodeSuperseded or CodeExpired or CodeOfOtherService
            or CharterNotAccepted => StatusCodes.Status422UnprocessableEntity,

        Throttled => StatusCodes.Status429TooManyRequests,

        _ => throw new InvalidOperationException($"No HTTP status for {problem.Code}."),
    };
}
