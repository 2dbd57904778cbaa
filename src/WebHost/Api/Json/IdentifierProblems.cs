using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>What is wrong with an identifier that does not parse.</summary>
internal static class IdentifierProblems
{
    private static readonly Dictionary<Type, Problem> Known = new()
    {
        [typeof(EmailAddress)] = new EmailInvalid(),
        [typeof(Siren)] = new SirenInvalid(),
        [typeof(Siret)] = new SiretUnknown(),
        [typeof(Role)] = new RolesUnknown(),
        [typeof(CaptchaId)] = new CaptchaWrong(),
    };

    /// <returns>Null where no problem of its own exists: the field is named, and that is all.</returns>
    public static Problem? Of(Type identifier) => Known.GetValueOrDefault(Nullable.GetUnderlyingType(identifier) ?? identifier);
}
