using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Asks before an access is taken away.</summary>
internal sealed class RevokeModel(IGrainFactory grains, ICompanyDirectory directory) : MemberPage(grains)
{
    [FromQuery(Name = "siret")]
    public Siret Siret { get; set; }

    public Choice Place => directory.Place(Siret, Company, Service);

    public IActionResult OnGet() => Member.Habilitations.Any(held => held.Covers(Service.Id, Siret)) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Siret == default) return NotFound();

        var outcome = await CompanyGrain.RevokeAsync(OperationId, UserId, MemberId, Service.Id, Siret);
        return outcome.Match(_ => BackToMember("accès retiré"), problem => this.Show(problem));
    }
}
