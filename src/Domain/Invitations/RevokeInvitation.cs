using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Invitations;

[GenerateSerializer, Immutable, Alias("efp.revoke-invitation")]
public sealed record RevokeInvitation(UserId By, string InvitationId);

/// <summary>Any manager of the company takes an invitation back, whoever made it; an expired one can then not be sent again (rules §9).</summary>
public static class RevokeInvitationDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, RevokeInvitation command, DateTimeOffset now)
    {
        if (!company.IsEffectiveManager(command.By)) return new NotManager();
        if (company.Invitation(command.InvitationId) is not { } invitation) return new InvitationUnknown();

        return invitation.StatusAt(now) switch
        {
            InvitationStatus.Pending or InvitationStatus.Expired or InvitationStatus.Undeliverable => new InvitationsRevoked([invitation], now) { By = command.By },
            InvitationStatus.Revoked => [],
            var ended => new InvitationEnded(ended),
        };
    }
}
