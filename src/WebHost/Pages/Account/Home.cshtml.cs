using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>My services: what I may use, what I have asked for, what I answer for.</summary>
[Authorize]
internal sealed class HomeModel(IGrainFactory grains) : PortalPage(grains)
{
    [BindProperty]
    public string? Service { get; set; }

    public UserView Account { get; private set; } = null!;

    public ImmutableArray<ServiceCard> Services { get; private set; } = [];

    /// <summary>Services for which somebody appointed me, and whose charter I have not accepted yet (rules §7).</summary>
    public ImmutableArray<AccessManager> Appointments { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostCharterAsync()
    {
        await LoadAsync();
        if (Account.Attachment is not { } attachment || !ServiceId.TryParse(Service, null, out var service)) return Page();

        var accepted = await Grains.Company(attachment.Siren).AcceptCharterAsync(OperationId, UserId, service);
        if (!accepted.Succeeded) return this.Show(accepted.Problem);

        this.Tell("vous êtes responsable des accès", $"Vous pouvez maintenant gérer les accès de votre entreprise à {ServiceCatalogue.Of(service).ShortName}.");
        return RedirectToPage();
    }

    private async Task LoadAsync()
    {
        Account = (await Grains.User(UserId).ViewAsync())!;
        var requests = Account.Attachment is { } attachment ? await OfCompanyAsync(attachment.Siren) : [];
        Services = [.. ServiceCatalogue.All.Select(service => ServiceCard.Of(service, Account, requests))];
    }

    private async Task<ImmutableArray<RequestView>> OfCompanyAsync(Siren siren)
    {
        var company = Grains.Company(siren);
        var (roles, requests) = (company.RolesOfAsync(UserId), company.RequestsOfAsync(UserId));
        Appointments = [.. (await roles).Where(role => !role.IsEffective)];
        return await requests;
    }
}
