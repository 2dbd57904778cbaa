using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Invitations;

/// <summary>The same whoever the address belongs to, but for a colleague: he has the accesses at once.</summary>
/// <param name="AddressDoubt">A warning: the address looks shared or disposable.</param>
internal sealed record InvitationSentAnswer(string Id, InvitationStatus Status, DateTimeOffset ExpiresAt, AddressDoubt AddressDoubt)
{
    public static InvitationSentAnswer Of(InvitationView view) =>
        new(view.Invitation.Id, view.Status, view.Invitation.ExpiresAt, DoubtfulAddress.Of(view.Invitation.Email));
}

/// <summary>An invitation as the invited person sees it.</summary>
internal sealed record ReceivedInvitationAnswer(
    string Id, Siren Siren, InvitationStatus Status, IReadOnlyList<InvitedHabilitation> Habilitations, IReadOnlyList<ServiceId> Appoint, string? Note,
    string InvitedBy, DateTimeOffset ExpiresAt)
{
    public static ReceivedInvitationAnswer Of(ReceivedInvitation received)
    {
        var invitation = received.View.Invitation;
        return new(
            invitation.Id, received.Company, received.View.Status, [.. invitation.Accesses.Select(InvitedHabilitation.Of)], invitation.Appoint, invitation.Note,
            invitation.InvitedBy.ToDisplay(), invitation.ExpiresAt);
    }
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
