using System.Collections.Immutable;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using Microsoft.AspNetCore.Authorization;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>Who I am for EFP Connect, and every access that I hold.</summary>
[Authorize]
internal sealed class MyAccountModel(IGrainFactory grains, ICompanyDirectory directory) : PortalPage(grains)
{
    public UserView Account { get; private set; } = null!;

    public ImmutableArray<HeldAccess> Accesses { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Account = (await Grains.User(UserId).ViewAsync())!;
        Accesses = [.. await Task.WhenAll(Account.Habilitations.Select(LookUpAsync))];
    }

    private async Task<HeldAccess> LookUpAsync(Habilitation held) =>
        new(held, directory.Find(held.Siret), await Grains.User(UserId).CanAccessAsync(held.Service, held.Siret));
}
