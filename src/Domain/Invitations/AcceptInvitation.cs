using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Invitations;

/// <summary>Done for whoever signs in with the invited address, once proved (rules §9). Authority comes from the address, not from a link.</summary>
/// <param name="OpenPlaces">Those of its establishments that are still open; the others are dropped.</param>
[GenerateSerializer, Immutable, Alias("efp.accept-invitation")]
public sealed record AcceptInvitation(string InvitationId, Person User, Siren? AttachedTo, ImmutableArray<Siret> OpenPlaces);

public static class AcceptInvitationDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, AcceptInvitation command, DateTimeOffset now)
    {
        if (company.InvitationTo(command.User.Email, command.InvitationId) is not { } invitation) return new InvitationUnknown();

        return invitation.StatusAt(now) switch
        {
            InvitationStatus.Accepted => [],
            InvitationStatus.Declined => new InvitationEnded(InvitationStatus.Declined),
            InvitationStatus.Revoked => new InvitationRevoked(),
            InvitationStatus.Expired => new InvitationExpired(invitation.ExpiresAt),
            _ when command.AttachedTo != company.Siren => new UserNotAttached(),
            _ => new([.. company.Accepted(invitation, command.User, command.OpenPlaces, now)]),
        };
    }

    /// <summary>What an accepted invitation brings: its accesses, the manager role if it names one, an end to what was asked for.</summary>
    internal static IEnumerable<CompanyEvent> Accepted(
        this Company company, Invitation invitation, Person user, ImmutableArray<Siret> open, DateTimeOffset now, params ImmutableArray<Habilitation> held)
    {
        var grants = invitation.Accesses.Where(a => open.Contains(a.Siret) && !held.Any(a.IsGivenBy)).Select(a => GrantOf(a, invitation.InvitedBy, user)).ToImmutableArray();
        foreach (var grant in grants) yield return new AccessGranted(user, grant, now);   // a fact each: one that is revoked later stops none of the others
        yield return new InvitationAccepted(invitation with { Dropped = [.. invitation.Accesses.Where(a => !open.Contains(a.Siret))] }, user, [], now);

        foreach (var service in invitation.Appoint.Where(s => company.Manager(user.Id, s) is null))
        {
            yield return new ManagerAppointed(new AccessManager(user, service, $"invitation:{invitation.Id}", now, null), invitation.InvitedBy, now);
        }

        var asked = company.PendingOf(user.Id, now).Where(r => grants.Any(g => r.Asks(user.Id, g.Service, g.Siret))).Select(r => r.Id).ToImmutableArray();
        if (!asked.IsEmpty) yield return new RequestsSuperseded(asked, now);
    }

    /// <summary>Who invites himself serves himself, and the other managers see it (rules §9 h).</summary>
    private static Grant GrantOf(InvitedAccess access, Person by, Person user) =>
        new(access.Service, access.Siret, access.RolesOrDefault, by.Id == user.Id ? Origin.Self : Origin.Invitation, by);
}
