using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Invitations;

/// <param name="Member">The owner of the address when he already belongs to the company: he gets the access at once (rules §9 b).</param>
[GenerateSerializer, Immutable, Alias("efp.invite")]
public sealed record Invite(
    string InvitationId, UserId By, EmailAddress Email, ImmutableArray<InvitedAccess> Accesses, ImmutableArray<EstablishmentStanding> Standings,
    ImmutableArray<ServiceId> Appoint, string? Note, Person? Member)
{
    /// <summary>What that member holds already: the same again is given to nobody and told to nobody (rules §5).</summary>
    [Id(0)]
    public ImmutableArray<Habilitation> Held { get; init; } = [];

    internal ImmutableArray<Siret> OpenPlaces => [.. Standings.Where(s => s.WhyClosed is null).Select(s => s.Siret)];
}

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
        if (known is null && company.WhyNotAnother(command, policy, now) is { } enough) return enough;

        var invitation = known is null ? Fresh(command, by, policy, now) : Merged(known, command);
        if (command.Member is { } member) return new([.. company.Accepted(invitation, member, command.OpenPlaces, now, command.Held)]);
        if (known is null) return new InvitationSent(invitation, now);
        return known.IsPromisedBy(command.By) && SameContent(known, invitation) ? [] : Grown(known, invitation, policy, now);
    }

    /// <summary>Who was written to today is not written to again, whatever became of that invitation.</summary>
    private static Problem? WhyNotAnother(this Company company, Invite command, InvitationPolicy policy, DateTimeOffset now)
    {
        if (company.HasMostInvitations(policy, now)) return new TooManyInvitations(policy.MaxPending);
        if (command.Member is not null) return null;

        var last = company.Invitations.Where(i => i.Email == command.Email && i.AcceptedAt is null).Select(i => i.ResendAllowedAt(policy)).DefaultIfEmpty().Max();
        return now < last ? new InvitationTooEarly(last) : null;
    }

    /// <summary>What is new in it is told by a mail, unless one left today or there is nothing new.</summary>
    private static InvitationSent Grown(Invitation known, Invitation merged, InvitationPolicy policy, DateTimeOffset now) =>
        now < known.ResendAllowedAt(policy) || SameContent(known, merged)
            ? new(merged, now) { Quiet = true }
            : new(merged with { SentAt = now }, now);

    private static Problem? WhyNot(this Company company, Invite command) =>
        !RequestText.IsDescription(command.Note) ? new DescriptionTooLong()
        : command.Accesses.Any(a => a.Siret.Siren != company.Siren) ? new SiretOfOtherCompany()
        : command.Accesses.Any(a => !a.Roles.IsEmpty && !ServiceCatalogue.Of(a.Service).Accepts(a.Roles)) ? new RolesInvalid()
        : command.Standings.Where(s => command.Accesses.Any(a => a.Siret == s.Siret)).Select(s => s.WhyClosed).FirstOrDefault(closed => closed is not null);

    private static Invitation Fresh(Invite command, Person by, InvitationPolicy policy, DateTimeOffset now) =>
        new(command.InvitationId, command.Email, by, Distinct(command.Accesses), command.Appoint, command.Note, now, policy.ExpiresAt(now));

    /// <summary>Two managers who invite one person make one invitation (rules §9 i).</summary>
    private static Invitation Merged(Invitation known, Invite command) => known with
    {
        Accesses = [.. known.Accesses.Where(k => !command.Accesses.Any(a => a.Service == k.Service && a.Siret == k.Siret)), .. Distinct(command.Accesses)],
        Appoint = [.. known.Appoint.Union(command.Appoint)],
        AlsoBy = known.IsPromisedBy(command.By) ? known.AlsoBy : [.. known.AlsoBy, command.By],
    };

    /// <summary>The last word on a place counts.</summary>
    private static ImmutableArray<InvitedAccess> Distinct(ImmutableArray<InvitedAccess> accesses) =>
        [.. accesses.Reverse().DistinctBy(a => (a.Service, a.Siret)).Reverse()];

    private static bool SameContent(Invitation known, Invitation merged) =>
        known.Appoint.Length == merged.Appoint.Length
        && known.Accesses.Length == merged.Accesses.Length
        && known.Accesses.All(k => merged.Accesses.Any(m => m.Service == k.Service && m.Siret == k.Siret && m.Roles.SequenceEqual(k.Roles)));
}
