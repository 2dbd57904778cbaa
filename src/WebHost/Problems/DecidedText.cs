using EfpConnect.Domain.Requests;
using static EfpConnect.Domain.Time.ParisTime;

namespace EfpConnect.WebHost.Problems;

/// <summary>What the second to decide is told: by whom and when the request ended (rules §6).</summary>
internal static class DecidedText
{
    public static string Of(AlreadyDecided decided) =>
        $"Cette demande {Ended(decided.Status)}{By(decided)} le {DateAndHour(decided.At)}. Aucune action n’est nécessaire.";

    private static string Ended(RequestStatus status) => status switch
    {
        RequestStatus.Approved => "a déjà été acceptée",
        RequestStatus.Refused => "a déjà été refusée",
        RequestStatus.Cancelled => "a été annulée",
        RequestStatus.Expired => "a expiré",
        RequestStatus.Superseded => "n’a plus d’objet, l’accès ayant été donné autrement,",
        RequestStatus.Pending => "est en attente",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static string By(AlreadyDecided decided) => decided.By is { } person ? $" par {person.ToDisplay()}" : "";
}
