using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Texts;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>The invitations made for the company, whatever became of them.</summary>
internal sealed class InvitationsModel(IGrainFactory grains) : SpacePage(grains)
{
    public ImmutableArray<InvitationView> Invitations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var found = await CompanyGrain.InvitationsAsync(UserId);
        Invitations = found.Succeeded ? found.Value : [];
    }

    /// <summary>What an invitation promises, a line each.</summary>
    public static IEnumerable<string> Promises(Invitation invitation) =>
        invitation.Accesses.Select(Promise).Concat(invitation.Appoint.Select(service => $"Responsable des accès à {ServiceCatalogue.Of(service).ShortName}"));

    private static string Promise(InvitedAccess access)
    {
        var service = ServiceCatalogue.Of(access.Service);
        return $"{service.ShortName}, SIRET {access.Siret.ToDisplay()} – {RoleText.Names(access.Roles.IsEmpty ? [service.DefaultRole] : access.Roles)}";
    }
}
