using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Companies;

/// <summary>The register of companies, as last imported.</summary>
internal static class CompaniesApi
{
    public static void MapCompaniesApi(this IEndpointRouteBuilder api)
    {
        var companies = api.MapGroup("/companies").WithTags("Companies").AllowAnonymous();

        companies.MapGet("", Search).Described("searchCompanies", "Find a company", "By SIREN, by SIRET, or by words of its name, its town or its postal code.");
        companies.MapGet("/{siren}/establishments", Establishments)
            .Described("listEstablishments", "Establishments of a company", "`service` (`edof` by default) decides what `referenced` is about.")
            .Refuses(404, "resource.unknown").Refuses(422, "company.unknown", "request.invalid");
    }

    private static Ok<IReadOnlyList<CompanyAnswer>> Search(string? q, ICompanyDirectory directory) =>
        TypedResults.Ok<IReadOnlyList<CompanyAnswer>>([.. directory.Search(q).Select(CompanyAnswer.Of)]);

    private static Results<Ok<IReadOnlyList<EstablishmentAnswer>>, Refusal> Establishments(Siren siren, string? q, ServiceId? service, ICompanyDirectory directory)
    {
        if (directory.Find(siren) is null) return new Refusal(new CompanyUnknown());

        var online = service is { } id ? ServiceCatalogue.Of(id) : ServiceCatalogue.Edof;
        return TypedResults.Ok<IReadOnlyList<EstablishmentAnswer>>([.. directory.Establishments(siren, q).Select(at => EstablishmentAnswer.Of(at, online))]);
    }
}
