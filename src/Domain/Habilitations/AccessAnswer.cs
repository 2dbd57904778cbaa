namespace EfpConnect.Domain.Habilitations;

/// <summary>Why somebody may not use a service for an establishment, in the order in which they are checked (rules §5).</summary>
[GenerateSerializer, Alias("efp.access-reason")]
[JsonConverter(typeof(JsonStringEnumConverter<AccessReason>))]
public enum AccessReason
{
    [JsonStringEnumMemberName("account.suspended")] AccountSuspended,
    [JsonStringEnumMemberName("terms.outdated")] TermsOutdated,
    [JsonStringEnumMemberName("not-attached")] NotAttached,
    [JsonStringEnumMemberName("establishment.closed")] EstablishmentClosed,
    [JsonStringEnumMemberName("company.closed")] CompanyClosed,
    [JsonStringEnumMemberName("establishment.not-referenced")] NotReferenced,
    [JsonStringEnumMemberName("habilitation.none")] NoHabilitation,
}

/// <summary>« May this user use this service for this establishment? »</summary>
/// <param name="Reasons">All that stand in the way, the first failing one first; empty when allowed.</param>
[GenerateSerializer, Immutable, Alias("efp.access-answer")]
public sealed record AccessAnswer(ImmutableArray<AccessReason> Reasons, ImmutableArray<Role> Roles)
{
    public bool Allowed => Reasons.IsEmpty;

    /// <summary>When an access that opens now will not any more, because the place has closed; null while nothing stands against it.</summary>
    [Id(0)]
    public DateTimeOffset? EndsAt { get; init; }
}

/// <summary>What the register and the service's list say of an establishment at this moment.</summary>
[GenerateSerializer, Immutable, Alias("efp.establishment-standing")]
public sealed record EstablishmentStanding(Siret Siret, bool Known, bool Open, bool CompanyOpen, bool Referenced)
{
    /// <summary>When it was first seen closed; null while open, or when nobody ever saw it open.</summary>
    [Id(0)]
    public DateTimeOffset? ClosureSeenAt { get; init; }

    [Id(1)]
    public DateTimeOffset? CompanyClosureSeenAt { get; init; }

    /// <summary>Until when what is held there opens all the same; null when nothing of it is closed, or the time is not known.</summary>
    public DateTimeOffset? EndOfGrace(ClosurePolicy policy) =>
        new[] { Open ? null : policy.EndOfGrace(ClosureSeenAt), CompanyOpen ? null : policy.EndOfGrace(CompanyClosureSeenAt) }.Min();

    /// <summary>Whether access may be asked for or given there, or the reason against.</summary>
    public Problem? WhyClosed => !Known ? new SiretUnknown() : Open && CompanyOpen ? null : new EstablishmentClosed();
}

[GenerateSerializer, Immutable, Alias("efp.problem.siret.invalid")]
public sealed record SiretUnknown() : Problem("siret.invalid");

[GenerateSerializer, Immutable, Alias("efp.problem.siret.other-company")]
public sealed record SiretOfOtherCompany() : Problem("siret.other-company");

[GenerateSerializer, Immutable, Alias("efp.problem.establishment.closed")]
public sealed record EstablishmentClosed() : Problem("establishment.closed");

[GenerateSerializer, Immutable, Alias("efp.problem.establishment.not-referenced")]
public sealed record EstablishmentNotReferenced() : Problem("establishment.not-referenced");
