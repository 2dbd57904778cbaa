using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Invitations;

/// <summary>New, or grown by what a second manager promised.</summary>
public sealed record InvitationSent(Invitation Invitation, DateTimeOffset At) : CompanyEvent;

public sealed record InvitationAccepted(Invitation Invitation, Person By, ImmutableArray<Grant> Grants, DateTimeOffset At) : CompanyEvent;

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.empty")]
public sealed record InvitationEmpty() : Problem("invitation.empty");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.unknown")]
public sealed record InvitationUnknown() : Problem("invitation.unknown");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.expired")]
public sealed record InvitationExpired(DateTimeOffset ExpiredAt) : Problem("invitation.expired");

[GenerateSerializer, Immutable, Alias("efp.problem.invitation.too-many")]
public sealed record TooManyInvitations(int Limit) : Problem("invitation.too-many");
