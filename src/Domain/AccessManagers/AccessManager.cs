namespace EfpConnect.Domain.AccessManagers;

/// <summary>« Responsable des accès »: a user who decides, for one service, who of the company may use it (S30).</summary>
/// <param name="Source">The code that made him one, or who appointed him: the same source twice is the same appointment.</param>
/// <param name="CharterAcceptedAt">Null until an appointed manager has accepted the duties (S24): available, not yet effective.</param>
[GenerateSerializer, Immutable, Alias("efp.access-manager")]
public sealed record AccessManager(Person Person, ServiceId Service, string Source, DateTimeOffset Since, DateTimeOffset? CharterAcceptedAt)
{
    [JsonIgnore]
    public bool IsEffective => CharterAcceptedAt is not null;

    public bool Is(UserId user, ServiceId service) => Person.Id == user && Service == service;
}

[GenerateSerializer, Immutable, Alias("efp.problem.not-manager")]
public sealed record NotManager() : Problem("not-manager");

[GenerateSerializer, Immutable, Alias("efp.problem.manager.already")]
public sealed record ManagerAlready() : Problem("manager.already");

[GenerateSerializer, Immutable, Alias("efp.problem.manager.not-appointed")]
public sealed record NotAppointed() : Problem("manager.not-appointed");
