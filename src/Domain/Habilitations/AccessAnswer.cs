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
}

/// <summary>What the register and the service's list say of an establishment at this moment.</summary>
[GenerateSerializer, Immutable, Alias("efp.establishment-standing")]
public sealed record EstablishmentStanding(Siret Siret, bool Known, bool Open, bool CompanyOpen, bool Referenced)
{
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
