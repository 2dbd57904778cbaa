using EfpConnect.Domain.Invitations;

namespace EfpConnect.Contracts;

/// <summary>An invitation as it stands at the moment of reading.</summary>
[GenerateSerializer, Immutable, Alias("efp.view.invitation")]
public sealed record InvitationView(Invitation Invitation, InvitationStatus Status);
