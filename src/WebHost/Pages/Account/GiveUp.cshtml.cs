using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.Requests;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>Asks before somebody gives back an access of his own (rules §5).</summary>
internal sealed class GiveUpModel(IGrainFactory grains, ICompanyDirectory directory) : ServicePage(grains)
{
    [FromRoute(Name = "siret")]
    public Siret Siret { get; set; }

    public Choice Place => directory.Place(Siret, Company, Service);

    public IActionResult OnGet() => Me.Habilitations.Any(held => held.Covers(ServiceId, Siret)) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Siret == default) return NotFound();

        var outcome = await CompanyGrain.RevokeAsync(OperationId, UserId, UserId, ServiceId, Siret);
        return outcome.Match<IActionResult>(_ => BackToAccount(), problem => this.Show(problem));
    }

    private RedirectToPageResult BackToAccount()
    {
        this.Tell("vous avez renoncé à cet accès");
        return RedirectToPage("MyAccount");
    }
}
