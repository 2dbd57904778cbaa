using EfpConnect.Domain.Invitations;

namespace EfpConnect.Contracts;

/// <summary>An invitation as it stands at the moment of reading.</summary>
[GenerateSerializer, Immutable, Alias("efp.view.invitation")]
public sealed record InvitationView(Invitation Invitation, InvitationStatus Status)
{
    /// <summary>Why the manager who looks at it may not send it again now; null when he may, and for everybody else.</summary>
    [Id(0)]
    public Problem? WhyNotResend { get; init; }
}
