using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.Companies;

/// <param name="Q">Part of a name or an address; accents and case are ignored.</param>
/// <param name="Page">From 1.</param>
internal sealed record UsersQuery(ServiceId? Service, string? Q, Siret? Siret, Role? Role, int? Page, int? Size)
{
    public RosterQuery ToRoster(int defaultSize, int maxSize) =>
        new(Service, Q, Siret, Role, Math.Max(1, Page ?? 1), Math.Clamp(Size ?? defaultSize, 1, maxSize));
}
