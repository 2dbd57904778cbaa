using EfpConnect.CompanyDirectory;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>Asks before a request is withdrawn.</summary>
internal sealed class CancelModel(IGrainFactory grains, ICompanyDirectory directory) : OwnRequestPage(grains)
{
    public Choice Place => directory.Place(Asked.Siret, Company, Service);

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await ReadAsync()) return NotFound();

        var outcome = await CompanyGrain.CancelAsync(OperationId, UserId, Id);
        return outcome.Match<IActionResult>(
            _ => RedirectToPage("FollowUp", new { service = ServiceId, id = Id }),
            problem => this.Show(problem));
    }
}
