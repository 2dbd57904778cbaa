using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Invitations;

/// <param name="Member">The owner of the address when he already belongs to the company: he gets the access at once (rules §9 b).</param>
[GenerateSerializer, Immutable, Alias("efp.invite")]
public sealed record Invite(
    string InvitationId, UserId By, EmailAddress Email, ImmutableArray<InvitedAccess> Accesses, ImmutableArray<EstablishmentStanding> Standings,
    ImmutableArray<ServiceId> Appoint, string? Note, Person? Member);

public static class InviteDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, Invite command, InvitationPolicy policy, DateTimeOffset now)
    {
        var services = command.Accesses.Select(a => a.Service).Concat(command.Appoint).Distinct().ToList();
        if (services.Count == 0) return new InvitationEmpty();
        if (services.Any(s => company.EffectiveManager(command.By, s) is null)) return new NotManager();
        if (company.WhyNot(command) is { } problem) return problem;

        var by = company.EffectiveManager(command.By, services[0])!.Person;
        var known = company.PendingInvitation(command.Email, now);
        if (known is null && company.HasMostInvitations(policy, now)) return new TooManyInvitations(policy.MaxPending);

        var invitation = known is null ? Fresh(command, by, policy, now) : Merged(known, command, now);
        if (known is not null && SameContent(known, invitation)) return [];
        return command.Member is { } member
            ? new Decision<CompanyEvent>([.. company.Accepted(invitation, member, [.. command.Standings.Where(s => s.WhyClosed is null).Select(s => s.Siret)], now)])
            : new InvitationSent(invitation, now);
    }

    private static Problem? WhyNot(this Company company, Invite command) =>
        command.Member?.Id == command.By ? new RequesterIsManager()
        : !RequestText.IsDescription(command.Note) ? new DescriptionTooLong()
        : command.Accesses.Any(a => a.Siret.Siren != company.Siren) ? new SiretOfOtherCompany()
        : command.Accesses.Any(a => !a.Roles.IsEmpty && !ServiceCatalogue.Of(a.Service).Accepts(a.Roles)) ? new RolesInvalid()
        : command.Standings.Where(s => command.Accesses.Any(a => a.Siret == s.Siret)).Select(s => s.WhyClosed).FirstOrDefault(closed => closed is not null);

    private static Invitation Fresh(Invite command, Person by, InvitationPolicy policy, DateTimeOffset now) =>
        new(command.InvitationId, command.Email, by, Distinct(command.Accesses), command.Appoint, command.Note, now, policy.ExpiresAt(now));

    /// <summary>Two managers who invite one person make one invitation (rules §9 i).</summary>
    private static Invitation Merged(Invitation known, Invite command, DateTimeOffset now) => known with
    {
        Accesses = [.. known.Accesses.Where(k => !command.Accesses.Any(a => a.Service == k.Service && a.Siret == k.Siret)), .. Distinct(command.Accesses)],
        Appoint = [.. known.Appoint.Union(command.Appoint)],
        AlsoBy = known.IsPromisedBy(command.By) ? known.AlsoBy : [.. known.AlsoBy, command.By],
        SentAt = now,
    };

    /// <summary>The last word on a place counts.</summary>
    private static ImmutableArray<InvitedAccess> Distinct(ImmutableArray<InvitedAccess> accesses) =>
        [.. accesses.Reverse().DistinctBy(a => (a.Service, a.Siret)).Reverse()];

    private static bool SameContent(Invitation known, Invitation merged) =>
        known.Appoint.Length == merged.Appoint.Length
        && known.Accesses.Length == merged.Accesses.Length
        && known.Accesses.All(k => merged.Accesses.Any(m => m.Service == k.Service && m.Siret == k.Siret && m.Roles.SequenceEqual(k.Roles)));
}
