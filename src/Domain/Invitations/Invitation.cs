using System.Text.Json;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Invitations;

[GenerateSerializer, Alias("efp.invitation-status")]
[JsonConverter(typeof(JsonStringEnumConverter<InvitationStatus>))]
public enum InvitationStatus
{
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("accepted")] Accepted,
    [JsonStringEnumMemberName("expired")] Expired,
    [JsonStringEnumMemberName("revoked")] Revoked,
    [JsonStringEnumMemberName("declined")] Declined,
    [JsonStringEnumMemberName("undeliverable")] Undeliverable,
}

/// <summary>An access promised to whoever proves an address. It carries no secret: its id opens nothing (rules §9).</summary>
[GenerateSerializer, Immutable, Alias("efp.invitation")]
public sealed record Invitation(
    string Id, EmailAddress Email, Person InvitedBy, ImmutableArray<InvitedAccess> Accesses, ImmutableArray<ServiceId> Appoint, string? Note,
    DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <inheritdoc cref="StoredRecord.FieldsOfNewerVersions"/>
    [JsonExtensionData]
    [field: NonSerialized]
    public Dictionary<string, JsonElement>? FieldsOfNewerVersions { get; init; }

    [Id(0)]
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>When it was taken back, or fell with the one who promised it.</summary>
    [Id(1)]
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last sent again; null when it never was.</summary>
    [Id(2)]
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Managers who have added to what the first one promised.</summary>
    [Id(3)]
    public ImmutableArray<UserId> AlsoBy { get; init; } = [];

    [Id(4)]
    public DateTimeOffset? DeclinedAt { get; init; }

    /// <summary>Accesses that its acceptance could not bring: their establishments had closed meanwhile.</summary>
    [Id(5)]
    public ImmutableArray<InvitedAccess> Dropped { get; init; } = [];

    /// <summary>When the mail server refused its address for good. Whoever proves the address all the same may still accept.</summary>
    [Id(6)]
    public DateTimeOffset? UndeliverableAt { get; init; }

    [JsonIgnore]
    public IEnumerable<ServiceId> Services => Accesses.Select(a => a.Service).Concat(Appoint).Distinct();

    public DateTimeOffset ResendAllowedAt(InvitationPolicy policy) => (SentAt ?? CreatedAt).AddHours(policy.ResendCooldownHours);

    public InvitationStatus StatusAt(DateTimeOffset now) => this switch
    {
        { AcceptedAt: not null } => InvitationStatus.Accepted,
        { DeclinedAt: not null } => InvitationStatus.Declined,
        { RevokedAt: not null } => InvitationStatus.Revoked,
        _ when now >= ExpiresAt => InvitationStatus.Expired,
        _ => UndeliverableAt is null ? InvitationStatus.Pending : InvitationStatus.Undeliverable,
    };

    public bool IsPromisedBy(UserId manager) => InvitedBy.Id == manager || (!AlsoBy.IsDefault && AlsoBy.Contains(manager));

    public bool Concerns(ServiceId service) => Services.Contains(service);
}

/// <param name="Roles">Empty for the service's default role.</param>
[GenerateSerializer, Immutable, Alias("efp.invited-access")]
public sealed record InvitedAccess(ServiceId Service, Siret Siret, ImmutableArray<Role> Roles)
{
    [JsonIgnore]
    public ImmutableArray<Role> RolesOrDefault => Roles.IsEmpty ? [ServiceCatalogue.Of(Service).DefaultRole] : Roles;

    public bool IsGivenBy(Habilitation held) => held.IsActive && held.Covers(Service, Siret) && held.Roles.ToHashSet().SetEquals(RolesOrDefault);
}
