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

/// <summary>A manager gives an access himself, also to himself, or changes its roles (S23, S29b; rules §5).</summary>
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
        if (command.Held.Any(h => h.IsActive && h.Covers(command.Service, command.Standing.Siret) && h.HasRoles(roles))) return [];

        var origin = by.Person.Id == target.Id ? Origin.Self : Origin.Grant;
        var granted = new AccessGranted(target, new Grant(command.Service, command.Standing.Siret, roles, origin, by.Person), now);
        var asked = company.PendingOf(target.Id, now).Where(r => r.Asks(target.Id, command.Service, command.Standing.Siret)).Select(r => r.Id).ToImmutableArray();
        return asked.IsEmpty ? granted : [granted, new RequestsSuperseded(asked, now)];
    }
}

public sealed record AccessGranted(Person Target, Grant Grant, DateTimeOffset At) : CompanyEvent;
