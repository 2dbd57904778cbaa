using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Invitations;

[GenerateSerializer, Immutable, Alias("efp.resend-invitation")]
public sealed record ResendInvitation(UserId By, string InvitationId);

/// <summary>An invitation may be sent once more a day later, also when it has expired or could not be delivered: its time begins anew (rules §9).</summary>
public static class ResendInvitationDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, ResendInvitation command, InvitationPolicy policy, DateTimeOffset now)
    {
        if (!company.IsEffectiveManager(command.By)) return new NotManager();
        if (company.Invitation(command.InvitationId) is not { } invitation) return new InvitationUnknown();
        if (invitation.Services.Any(service => !company.IsEffectiveManager(command.By, service))) return new NotManager();

        var status = invitation.StatusAt(now);
        return status is InvitationStatus.Accepted or InvitationStatus.Revoked or InvitationStatus.Declined ? new InvitationEnded(status)
            : now < invitation.ResendAllowedAt(policy) ? new InvitationTooEarly(invitation.ResendAllowedAt(policy))
            : status is not InvitationStatus.Pending && company.WhyNotOpen(invitation, policy, now) is { } problem ? problem
            : new InvitationSent(invitation with { InvitedBy = company.Answers(invitation, command.By), SentAt = now, UndeliverableAt = null, ExpiresAt = policy.ExpiresAt(now) }, now);
    }

    /// <summary>Who stands for it: whoever made it, as long as he may; else the one who sends it again.</summary>
    private static Person Answers(this Company company, Invitation invitation, UserId by) =>
        invitation.Services.All(service => company.IsEffectiveManager(invitation.InvitedBy.Id, service))
            ? invitation.InvitedBy
            : company.Managers.First(m => m.Person.Id == by).Person;

    private static Problem? WhyNotOpen(this Company company, Invitation expired, InvitationPolicy policy, DateTimeOffset now) =>
        company.PendingInvitation(expired.Email, now) is not null ? new InvitationEnded(expired.StatusAt(now))   // another one to the same address has taken its place
        : company.HasMostInvitations(policy, now) ? new TooManyInvitations(policy.MaxPending)
        : null;
}
