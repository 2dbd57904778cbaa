using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.Companies;

internal sealed record CompanyAnswer(Siren Siren, string Name, string? Town, bool Active)
{
    public static CompanyAnswer Of(Company company) => new(company.Siren, company.Name, company.Town, company.Active);
}

/// <param name="Name">The sign over its door; null when it has none.</param>
/// <param name="Referenced">Whether the service can be used there; always true for a service that needs no referencing.</param>
internal sealed record EstablishmentAnswer(Siret Siret, string? Name, string Address, string Town, bool HeadOffice, bool Active, bool Referenced)
{
    public static EstablishmentAnswer Of(Establishment at, OnlineService service) => new(
        at.Siret, at.Name, at.Address, at.Town, at.HeadOffice, at.Active, !service.NeedsReferencing || at.IsReferencedFor(service.Id));
}
