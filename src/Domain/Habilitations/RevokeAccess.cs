using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Habilitations;

/// <param name="By">A manager of the service, or the one who holds the access and needs it no longer.</param>
/// <param name="Held">Active or taken back already.</param>
/// <param name="Owed">Whether something decided about this access has not arrived: what was granted and acknowledged is taken back all the same.</param>
[GenerateSerializer, Immutable, Alias("efp.revoke-access")]
public sealed record RevokeAccess(UserId By, Person? Target, ImmutableArray<Habilitation> Held, ServiceId Service, Siret Siret, bool Owed = false);

/// <summary>An access is taken back, or given back by the one who holds it (rules §5).</summary>
public static class RevokeAccessDecision
{
    /// <remarks>What somebody else took back a moment ago is taken back: the second to ask gets what he wants.</remarks>
    public static Decision<CompanyEvent> Decide(this Company company, RevokeAccess command, DateTimeOffset now)
    {
        if (company.MayRevoke(command) is not { } by) return new NotManager();
        if (command.Siret.Siren != company.Siren) return new SiretOfOtherCompany();
        var held = command.Held.FirstOrDefault(h => h.Covers(command.Service, command.Siret));
        if (command.Target is not { } target || (held is null && !command.Owed)) return new HabilitationUnknown();

        return command.Owed || held is { IsActive: true } ? new AccessRevoked(target, command.Service, command.Siret, by, now) : [];
    }

    private static Person? MayRevoke(this Company company, RevokeAccess command) =>
        command.Target is { } target && target.Id == command.By ? target : company.EffectiveManager(command.By, command.Service)?.Person;
}

/// <param name="By">The same as the target when he gave it back himself.</param>
public sealed record AccessRevoked(Person Target, ServiceId Service, Siret Siret, Person By, DateTimeOffset At) : CompanyEvent;
