using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.Companies;

/// <param name="Roles">Without any, the service's default role.</param>
internal sealed record GrantBody(IReadOnlyList<Role>? Roles = null);

/// <param name="GrantedAt">Null when the call repeats a grant that has been taken back since.</param>
internal sealed record GrantedHabilitation(ServiceId Service, Siret Siret, IReadOnlyList<Role> Roles, DateTimeOffset? GrantedAt, Origin Origin)
{
    public static GrantedHabilitation Of(Habilitation held) => new(held.Service, held.Siret, held.Roles, held.GrantedAt, held.Origin);

    /// <summary>What was granted by the first of several calls under one key.</summary>
    public static GrantedHabilitation Over(ServiceId service, Siret siret, GrantBody? asked, Origin origin) =>
        new(service, siret, asked?.Roles is [_, ..] roles ? roles : [ServiceCatalogue.Of(service).DefaultRole], null, origin);
}
