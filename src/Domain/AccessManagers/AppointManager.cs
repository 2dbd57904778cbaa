using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.AccessManagers;

/// <param name="Target">Null when nobody of that id exists.</param>
[GenerateSerializer, Immutable, Alias("efp.appoint-manager")]
public sealed record AppointManager(UserId By, Person? Target, Siren? TargetAttachedTo, ServiceId Service);

[GenerateSerializer, Immutable, Alias("efp.accept-charter")]
public sealed record AcceptCharter(UserId User, ServiceId Service);

/// <summary>A manager names another (S28), who becomes effective by accepting the charter (rules §7).</summary>
public static class AppointManagerDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, AppointManager command, DateTimeOffset now)
    {
        if (company.EffectiveManager(command.By, command.Service) is not { } by) return new NotManager();
        if (command.Target is not { } target || command.TargetAttachedTo != company.Siren) return new UserNotAttached();
        if (company.Manager(target.Id, command.Service) is not null) return [];

        return new ManagerAppointed(new AccessManager(target, command.Service, $"appointed-by:{by.Person.Id}", now, null), by.Person, now);
    }

    public static Decision<CompanyEvent> Decide(this Company company, AcceptCharter command, DateTimeOffset now) =>
        company.Manager(command.User, command.Service) switch
        {
            null => new NotAppointed(),
            { IsEffective: true } => [],
            _ => new CharterAccepted(command.User, command.Service, now),
        };
}

public sealed record ManagerAppointed(AccessManager Manager, Person By, DateTimeOffset At) : CompanyEvent;

public sealed record CharterAccepted(UserId User, ServiceId Service, DateTimeOffset At) : CompanyEvent;
