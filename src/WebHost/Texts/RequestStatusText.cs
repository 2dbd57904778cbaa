using EfpConnect.Domain.Requests;

namespace EfpConnect.WebHost.Texts;

/// <summary>Where a request stands, in a word or two, and the tone of the badge that says it.</summary>
internal sealed record RequestStatusText(string Name, string Tone)
{
    public static RequestStatusText Of(RequestStatus status) => status switch
    {
        RequestStatus.Pending => new("En attente", "info"),
        RequestStatus.Approved => new("Acceptée", "success"),
        RequestStatus.Refused => new("Refusée", "error"),
        RequestStatus.Cancelled => new("Annulée", "none"),
        RequestStatus.Expired => new("Expirée", "warning"),
        RequestStatus.Superseded => new("Sans objet", "none"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
