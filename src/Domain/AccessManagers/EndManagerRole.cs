using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Domain.AccessManagers;

/// <param name="By">The manager himself, or another one.</param>
[GenerateSerializer, Immutable, Alias("efp.end-manager-role")]
public sealed record EndManagerRole(UserId By, UserId User, ServiceId Service)
{
    [JsonIgnore]
    public bool IsResignation => By == User;
}

/// <summary>The only way in which the role of manager ends (rules §7). Nobody leaves a company without one of his own accord.</summary>
public static class EndManagerRoleDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, EndManagerRole command, DateTimeOffset now) =>
        command.IsResignation ? company.Resign(command, now) : company.Remove(command, now);

    private static Decision<CompanyEvent> Resign(this Company company, EndManagerRole command, DateTimeOffset now) =>
        company.Manager(command.User, command.Service) switch
        {
            null => new NotManager(),
            { IsEffective: true } when !company.HasOther(command) => new LastManager(),
            var manager => new ManagerResigned(manager, now),
        };

    /// <summary>An effective manager stays whatever happens: the one who removes.</summary>
    private static Decision<CompanyEvent> Remove(this Company company, EndManagerRole command, DateTimeOffset now)
    {
        if (company.EffectiveManager(command.By, command.Service) is not { } by) return new NotManager();
        if (company.Manager(command.User, command.Service) is not { } manager) return [];

        var promised = company.PromisesOf(manager, now);
        var removed = new ManagerRemoved(manager, by.Person, now);
        return promised.IsEmpty ? removed : [removed, new InvitationsRevoked(promised, now) { By = by.Person.Id }];
    }

    private static bool HasOther(this Company company, EndManagerRole command) =>
        company.Managers.Any(m => m.Service == command.Service && m.IsEffective && m.Person.Id != command.User);

    /// <summary>What he promised, or had a part in, falls with him: the others may promise theirs again (rules §9).</summary>
    private static ImmutableArray<Invitation> PromisesOf(this Company company, AccessManager manager, DateTimeOffset now) =>
    [
        .. company.Invitations.Where(i => i.StatusAt(now) == InvitationStatus.Pending && i.IsPromisedBy(manager.Person.Id) && i.Concerns(manager.Service)),
    ];
}

public sealed record ManagerResigned(AccessManager Manager, DateTimeOffset At) : CompanyEvent;

public sealed record ManagerRemoved(AccessManager Manager, Person By, DateTimeOffset At) : CompanyEvent;

/// <summary>He may resign once another manager is in place (rules §7).</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.manager.last")]
public sealed record LastManager() : Problem("manager.last");
