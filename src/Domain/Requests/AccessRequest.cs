using System.Text.Json;

namespace EfpConnect.Domain.Requests;

[GenerateSerializer, Alias("efp.request-status")]
[JsonConverter(typeof(JsonStringEnumConverter<RequestStatus>))]
public enum RequestStatus
{
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("approved")] Approved,
    [JsonStringEnumMemberName("refused")] Refused,
    [JsonStringEnumMemberName("cancelled")] Cancelled,
    [JsonStringEnumMemberName("expired")] Expired,
    [JsonStringEnumMemberName("superseded")] Superseded,
}

/// <summary>« Demande d’habilitation »: somebody asks to use a service for an establishment of his company (rules §6).</summary>
/// <remarks>Every deadline was computed when its clock started, and stays (rules §1 T5).</remarks>
[GenerateSerializer, Immutable, Alias("efp.access-request")]
public sealed record AccessRequest(
    string Id, Person Requester, ServiceId Service, Siret Siret, string? Description, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <inheritdoc cref="StoredRecord.FieldsOfNewerVersions"/>
    [JsonExtensionData]
    [field: NonSerialized]
    public Dictionary<string, JsonElement>? FieldsOfNewerVersions { get; init; }

    /// <summary>As last stored; <see cref="StatusAt"/> knows whether it has expired since.</summary>
    [Id(0)]
    public RequestStatus Status { get; init; }

    /// <summary>When managers were last written to; null while no manager is known.</summary>
    [Id(1)]
    public SentToManagers? Sent { get; init; }

    [Id(2)]
    public RequestDecision? Decision { get; init; }

    public RequestStatus StatusAt(DateTimeOffset now) =>
        Status == RequestStatus.Pending && now >= ExpiresAt ? RequestStatus.Expired : Status;

    public bool IsPending(DateTimeOffset now) => StatusAt(now) == RequestStatus.Pending;

    public bool Asks(UserId user, ServiceId service, Siret siret) => Requester.Id == user && Service == service && Siret == siret;

    /// <summary>When it left the pending ones, if it has.</summary>
    public DateTimeOffset? EndedAt(DateTimeOffset now) =>
        Decision?.At ?? (StatusAt(now) == RequestStatus.Expired ? ExpiresAt : null);
}

/// <param name="FirstAt">« Un e-mail a été envoyé … le 09/03/2023 à 09h22 » (S19); a resend moves <paramref name="LastAt"/> only.</param>
/// <param name="Recipients">The managers written to last.</param>
[GenerateSerializer, Immutable, Alias("efp.request-sent")]
public sealed record SentToManagers(
    DateTimeOffset FirstAt, DateTimeOffset LastAt, DateTimeOffset ResendAllowedAt, int Count, ImmutableArray<EmailAddress> Recipients);

/// <param name="By">Null when the system ended it.</param>
[GenerateSerializer, Immutable, Alias("efp.request-decision")]
public sealed record RequestDecision(DateTimeOffset At, Person? By, ImmutableArray<Role> Roles, string? Reason)
{
    /// <summary>After a refusal: when the same may be asked for again.</summary>
    [Id(0)]
    public DateTimeOffset? NewRequestFrom { get; init; }
}
