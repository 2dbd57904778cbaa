using System.Text.Json;

namespace EfpConnect.Domain.Invitations;

[GenerateSerializer, Alias("efp.invitation-status")]
[JsonConverter(typeof(JsonStringEnumConverter<InvitationStatus>))]
public enum InvitationStatus
{
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("accepted")] Accepted,
    [JsonStringEnumMemberName("expired")] Expired,
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

    public InvitationStatus StatusAt(DateTimeOffset now) =>
        AcceptedAt is not null ? InvitationStatus.Accepted : now < ExpiresAt ? InvitationStatus.Pending : InvitationStatus.Expired;
}

/// <param name="Roles">Empty for the service's default role.</param>
[GenerateSerializer, Immutable, Alias("efp.invited-access")]
public sealed record InvitedAccess(ServiceId Service, Siret Siret, ImmutableArray<Role> Roles)
{
    [JsonIgnore]
    public ImmutableArray<Role> RolesOrDefault => Roles.IsEmpty ? [ServiceCatalogue.Of(Service).DefaultRole] : Roles;
}
