using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Invitations;

/// <summary>New, or grown by what a second manager promised.</summary>
public sealed record InvitationSent(Invitation Invitation, DateTimeOffset At) : CompanyEvent
{
    /// <summary>No mail goes with it: the last one left less than a day ago.</summary>
    public bool Quiet { get; init; }
}

/// <param name="Grants">Those of an earlier version; today each is a fact of its own.</param>
public sealed record InvitationAccepted(Invitation Invitation, Person By, ImmutableArray<Grant> Grants, DateTimeOffset At) : CompanyEvent;

public sealed record InvitationDeclined(Invitation Invitation, Person By, DateTimeOffset At) : CompanyEvent;

/// <summary>Taken back before they were accepted.</summary>
public sealed record InvitationsRevoked(ImmutableArray<Invitation> Invitations, DateTimeOffset At) : CompanyEvent
{
    /// <summary>Null when nobody took them back by his own act.</summary>
    public UserId? By { get; init; }
}

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.empty")]
public sealed record InvitationEmpty() : Problem("invitation.empty");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.unknown")]
public sealed record InvitationUnknown() : Problem("invitation.unknown");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.expired")]
public sealed record InvitationExpired(DateTimeOffset ExpiredAt) : Problem("invitation.expired");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.revoked")]
public sealed record InvitationRevoked() : Problem("invitation.revoked");

/// <summary>It was accepted, taken back or replaced: there is nothing to send and nothing to take back.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.invitation.ended")]
public sealed record InvitationEnded(InvitationStatus Status) : Problem("invitation.ended");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.too-early")]
public sealed record InvitationTooEarly(DateTimeOffset ResendAllowedAt) : Problem("invitation.too-early");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.too-many")]
public sealed record TooManyInvitations(int Limit) : Problem("invitation.too-many");
