using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;

namespace EfpConnect.WebHost.Texts;

/// <summary>Why an access does not open, and what would open it.</summary>
internal static class AccessReasonText
{
    /// <summary>Said of an access that opens for a while still, because its place has closed (rules §12).</summary>
    public static string EndOf(DateTimeOffset endsAt) =>
        $"Établissement fermé\u00a0: cet accès prendra fin le {ParisTime.DateAndHour(endsAt)}. Terminez d’ici là ce qui est en cours.";

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
