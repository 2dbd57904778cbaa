using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>All that keeps an access of one of the company's users from opening (rules §5).</summary>
internal sealed class WhyModel(IGrainFactory grains, ICompanyDirectory directory) : MemberPage(grains)
{
    [FromQuery(Name = "siret")]
    public Siret Siret { get; set; }

    public Choice Place => directory.Place(Siret, Company, Service);

    public AccessAnswer Answer { get; private set; } = null!;

    public IEnumerable<WayOutText> WaysOut => Answer.Reasons.Select(reason => WayOutText.ForManager(reason, Service));

    public async Task<IActionResult> OnGetAsync()
    {
        if (Siret == default || Siret.Siren != Company.Siren) return NotFound();

        Answer = await Grains.User(MemberId).CanAccessAsync(Service.Id, Siret);
        return Page();
    }
}
