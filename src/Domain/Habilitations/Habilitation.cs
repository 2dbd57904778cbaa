namespace EfpConnect.Domain.Habilitations;

/// <summary>Why somebody holds a habilitation (rules §5).</summary>
[GenerateSerializer, Alias("efp.origin")]
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    [JsonStringEnumMemberName("request")] Request,
    [JsonStringEnumMemberName("grant")] Grant,
    [JsonStringEnumMemberName("invitation")] Invitation,
    [JsonStringEnumMemberName("code")] Code,
    [JsonStringEnumMemberName("self")] Self,
    [JsonStringEnumMemberName("migration")] Migration,
}

/// <summary>What a user may do in a service for an establishment. Each grant is a new instance.</summary>
/// <param name="GrantedBy">Nobody when a code or a migration gave it.</param>
/// <param name="RevokedAt">Null while active.</param>
[GenerateSerializer, Immutable, Alias("efp.habilitation")]
public sealed record Habilitation(
    ServiceId Service, Siret Siret, ImmutableArray<Role> Roles, Origin Origin, Person? GrantedBy, DateTimeOffset GrantedAt, DateTimeOffset? RevokedAt = null)
{
    [JsonIgnore]
    public bool IsActive => RevokedAt is null;

    /// <summary>In whatever order.</summary>
    public bool HasRoles(IEnumerable<Role> roles) => Roles.ToHashSet().SetEquals(roles);

    public bool Covers(ServiceId service, Siret siret) => Service == service && Siret == siret;
}

/// <summary>A habilitation that somebody with authority decided to give.</summary>
[GenerateSerializer, Immutable, Alias("efp.grant")]
public sealed record Grant(ServiceId Service, Siret Siret, ImmutableArray<Role> Roles, Origin Origin, Person? By);

[GenerateSerializer, Immutable, Alias("efp.problem.roles.invalid")]
public sealed record RolesInvalid() : Problem("roles.invalid");

[GenerateSerializer, Immutable, Alias("efp.problem.habilitation.unknown")]
public sealed record HabilitationUnknown() : Problem("habilitation.unknown");
