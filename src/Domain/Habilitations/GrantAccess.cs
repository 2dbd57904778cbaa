using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Habilitations;

/// <param name="Target">Null when nobody of that id exists.</param>
/// <param name="Held">What the target holds already: the same again changes nothing and is told to nobody (rules §5).</param>
/// <param name="Roles">Empty for the service's default role.</param>
[GenerateSerializer, Immutable, Alias("efp.grant-access")]
public sealed record GrantAccess(
    UserId By, Person? Target, Siren? TargetAttachedTo, ImmutableArray<Habilitation> Held, ServiceId Service, EstablishmentStanding Standing,
    ImmutableArray<Role> Roles);

/// <param name="Owed">Whether something decided about this access has not arrived: what was granted and acknowledged is taken back all the same.</param>
[GenerateSerializer, Immutable, Alias("efp.revoke-access")]
public sealed record RevokeAccess(UserId By, Person? Target, ImmutableArray<Habilitation> Held, ServiceId Service, Siret Siret, bool Owed = false);

/// <summary>A manager gives or takes an access himself, also his own (S23, S29b; rules §5).</summary>
public static class GrantAccessDecision
{
    /// <remarks>An establishment that is not referenced yet is accepted: the access waits for the referencing.</remarks>
    public static Decision<CompanyEvent> Decide(this Company company, GrantAccess command, DateTimeOffset now)
    {
        if (company.EffectiveManager(command.By, command.Service) is not { } by) return new NotManager();
        if (command.Standing.Siret.Siren != company.Siren) return new SiretOfOtherCompany();
        if (command.Target is not { } target || command.TargetAttachedTo != company.Siren) return new UserNotAttached();
        if (command.Standing.WhyClosed is { } closed) return closed;

        var service = ServiceCatalogue.Of(command.Service);
        ImmutableArray<Role> roles = command.Roles.IsEmpty ? [service.DefaultRole] : command.Roles;
        if (!service.Accepts(roles)) return new RolesInvalid();
        if (command.Held.Any(h => h.IsActive && h.Covers(command.Service, command.Standing.Siret) && h.Roles.ToHashSet().SetEquals(roles))) return [];

        var origin = by.Person.Id == target.Id ? Origin.Self : Origin.Grant;
        var granted = new AccessGranted(target, new Grant(command.Service, command.Standing.Siret, roles, origin, by.Person), now);
        var asked = company.PendingOf(target.Id, now).Where(r => r.Asks(target.Id, command.Service, command.Standing.Siret)).Select(r => r.Id).ToImmutableArray();
        return asked.IsEmpty ? granted : [granted, new RequestsSuperseded(asked, now)];
    }

    public static Decision<CompanyEvent> Decide(this Company company, RevokeAccess command, DateTimeOffset now)
    {
        if (company.EffectiveManager(command.By, command.Service) is not { } by) return new NotManager();
        if (command.Siret.Siren != company.Siren) return new SiretOfOtherCompany();
        var held = command.Held.FirstOrDefault(h => h.Covers(command.Service, command.Siret));
        if (command.Target is not { } target || (held is null && !command.Owed)) return new HabilitationUnknown();

        return command.Owed || held is { IsActive: true } ? new AccessRevoked(target, command.Service, command.Siret, by.Person, now) : [];
    }
}

public sealed record AccessGranted(Person Target, Grant Grant, DateTimeOffset At) : CompanyEvent;

public sealed record AccessRevoked(Person Target, ServiceId Service, Siret Siret, Person By, DateTimeOffset At) : CompanyEvent;
