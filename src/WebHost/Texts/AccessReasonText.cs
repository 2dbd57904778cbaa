using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Texts;

/// <summary>Why an access does not open, and what would open it.</summary>
internal static class AccessReasonText
{
    public static string Of(AccessReason reason, OnlineService service) => reason switch
    {
        AccessReason.AccountSuspended => "Votre compte est suspendu\u00a0: contactez l’assistance.",
        AccessReason.TermsOutdated => "Les conditions générales d’utilisation ont changé\u00a0: acceptez-les pour retrouver vos accès.",
        AccessReason.NotAttached => "Votre compte n’est plus rattaché à l’entreprise de cet établissement.",
        AccessReason.EstablishmentClosed => "Cet établissement est fermé.",
        AccessReason.CompanyClosed => "Votre entreprise a cessé son activité.",
        AccessReason.NotReferenced => $"Établissement non référencé à {service.ShortName}\u00a0: l’accès sera effectif après référencement.",
        AccessReason.NoHabilitation => "Vous n’avez pas d’habilitation pour cet établissement.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
