using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.CompanyDirectory;

/// <summary>An establishment as the SIRENE register knows it, with the services it is referenced for.</summary>
/// <param name="Name">The sign over its door (enseigne); null when it has none or it is masked.</param>
/// <param name="ClosedOn">The day it closed; null while it is open, or when the register does not say.</param>
public sealed record Establishment(
    Siret Siret,
    Siren Siren,
    string? Name,
    string Address,
    string PostalCode,
    string Town,
    bool HeadOffice,
    bool Active,
    bool Masked,
    DateOnly? ClosedOn)
{
    /// <summary>Ids of the online services whose referencing list names it: « edof ».</summary>
    public IReadOnlyList<string> ReferencedFor { get; init; } = [];

    /// <summary>When it was first seen closed; null while it is open, or when nobody ever saw it open.</summary>
    public DateTimeOffset? ClosureSeenAt { get; init; }

    public bool IsReferencedFor(ServiceId service) => ReferencedFor.Contains(service.ToString());
}
