using EfpConnect.Contracts;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Where somebody who was named manager accepts the duties, and so begins (S24; rules §7).</summary>
[Authorize]
internal sealed class CharterModel(IGrainFactory grains) : PortalPage(grains)
{
    [FromQuery(Name = "service")]
    public ServiceId ServiceId { get; set; }

    public OnlineService Service => ServiceCatalogue.Of(ServiceId);

    [BindProperty]
    public bool AcceptCharter { get; set; }

    private ICompanyGrain Company { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync()) return NotFound();

        var role = (await Company.RolesOfAsync(UserId)).FirstOrDefault(role => role.Service == ServiceId);
        return role is { IsEffective: false } ? Page() : Redirect($"/entreprise/acces?service={ServiceId}");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!AcceptCharter) ModelState.AddModelError(nameof(AcceptCharter), "Acceptez la charte pour devenir responsable des accès.");
        if (!ModelState.IsValid) return Page();

        var outcome = await Company.AcceptCharterAsync(OperationId, UserId, ServiceId);
        return outcome.Match(_ => Accepted(), problem => this.Show(problem));
    }

    private async Task<bool> FindAsync()
    {
        if (ServiceId == default || await Grains.User(UserId).ViewAsync() is not { Attachment: { } attachment }) return false;

        Company = Grains.Company(attachment.Siren);
        return true;
    }

    private IActionResult Accepted()
    {
        this.Tell("charte acceptée", $"Vous êtes responsable des accès à {Service.ShortName}.");
        return Redirect($"/entreprise/acces?service={ServiceId}");
    }
}
