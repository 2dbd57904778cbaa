using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Invitations;

/// <param name="User">Whoever proved the invited address, of whatever company.</param>
[GenerateSerializer, Immutable, Alias("efp.decline-invitation")]
public sealed record DeclineInvitation(string InvitationId, Person User);

/// <summary>The invited person wants none of it: whoever promised is told, and nothing else changes (rules §9).</summary>
public static class DeclineInvitationDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, DeclineInvitation command, DateTimeOffset now)
    {
        if (company.InvitationTo(command.User.Email, command.InvitationId) is not { } invitation) return new InvitationUnknown();

        return invitation.StatusAt(now) switch
        {
            InvitationStatus.Pending or InvitationStatus.Undeliverable => new InvitationDeclined(invitation, command.User, now),
            InvitationStatus.Declined => [],
            InvitationStatus.Revoked => new InvitationRevoked(),
            InvitationStatus.Expired => new InvitationExpired(invitation.ExpiresAt),
            var ended => new InvitationEnded(ended),
        };
    }
}
