using System.Collections.Immutable;
using EfpConnect.Domain.AccessManagers;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Who manages the service for the company.</summary>
internal sealed class ManagersModel(IGrainFactory grains) : SpacePage(grains)
{
    public ImmutableArray<AccessManager> Managers { get; private set; } = [];

    public bool AmAlone => Managers.Length == 1;

    /// <summary>Whether the reader has no access of his own yet: being a manager gives none (S23).</summary>
    public bool HaveNoAccess => !Space.Me.Habilitations.Any(held => held.Service == Service.Id);

    public async Task OnGetAsync()
    {
        var found = await CompanyGrain.ManagersAsync(UserId, Service.Id);
        Managers = found.Succeeded ? found.Value : [];
    }
}
