using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Invitations;

/// <summary>The same whoever the address belongs to.</summary>
internal sealed record InvitationSentAnswer(string Id, DateTimeOffset ExpiresAt)
{
    public static InvitationSentAnswer Of(InvitationView view) => new(view.Invitation.Id, view.Invitation.ExpiresAt);
}

internal sealed record InvitationAnswer(
    string Id, EmailAddress Email, InvitationStatus Status, IReadOnlyList<InvitedHabilitation> Habilitations, IReadOnlyList<ServiceId> Appoint, string? Note,
    string InvitedBy, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? AcceptedAt)
{
    public static InvitationAnswer Of(InvitationView view)
    {
        var invitation = view.Invitation;
        return new(
            invitation.Id, invitation.Email, view.Status, [.. invitation.Accesses.Select(InvitedHabilitation.Of)], invitation.Appoint, invitation.Note,
            invitation.InvitedBy.ToDisplay(), invitation.CreatedAt, invitation.ExpiresAt, invitation.AcceptedAt);
    }
}
