using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Api.Companies;

/// <param name="Q">Part of a name or an address; accents and case are ignored.</param>
/// <param name="Page">From 1.</param>
internal sealed record UsersQuery(
    [FromQuery(Name = "service")] ServiceId? Service, [FromQuery(Name = "q")] string? Q, [FromQuery(Name = "siret")] Siret? Siret,
    [FromQuery(Name = "role")] Role? Role, [FromQuery(Name = "page")] int? Page, [FromQuery(Name = "size")] int? Size)
{
    public RosterQuery ToRoster(int defaultSize, int maxSize) =>
        new(Service, Q, Siret, Role, Math.Max(1, Page ?? 1), Math.Clamp(Size ?? defaultSize, 1, maxSize));
}
