using EfpConnect.Domain;
using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.WebHost.Problems;

/// <summary>The field of the API's bodies that a problem is about.</summary>
internal static class ProblemField
{
    /// <returns>Null for what no single field can mend.</returns>
    public static string? Of(Problem problem) => problem switch
    {
        EmailInvalid => "email",
        CaptchaWrong => "captcha.answer",
        EmailCodeWrong or EmailCodeExpired or EmailCodeExhausted => "code",
        PasswordWeak => "password",
        SirenInvalid or CompanyUnknown or CompanyClosed => "siren",
        TermsOutdated => "termsVersion",
        DescriptionTooLong => "description",
        RefusalReasonInvalid => "reason",
        RolesInvalid or RolesUnknown => "roles",
        CodeOfFormerPortal or CodeWithdrawnBySupport or CodeMistyped or CodeNotValid or CodeAlreadyUsed or CodeSuperseded or CodeExpired or CodeOfOtherService => "code",
        CharterNotAccepted => "acceptCharter",
        _ => null,
    };
}
