using EfpConnect.Domain.Invitations;

namespace EfpConnect.WebHost.Texts;

/// <summary>Where an invitation stands, and the tone of the badge that says it.</summary>
internal sealed record InvitationStatusText(string Name, string Tone)
{
    public static InvitationStatusText Of(InvitationStatus status) => status switch
    {
        InvitationStatus.Pending => new("En attente", "info"),
        InvitationStatus.Accepted => new("Acceptée", "success"),
        InvitationStatus.Expired => new("Expirée", "warning"),
        InvitationStatus.Revoked => new("Retirée", "warning"),
        InvitationStatus.Undeliverable => new("Non distribuée", "error"),
        InvitationStatus.Declined => new("Refusée", "warning"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
