using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.Requests;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>All that keeps an access of mine from opening, each with its way out (rules §5).</summary>
internal sealed class WhyModel(IGrainFactory grains, ICompanyDirectory directory) : ServicePage(grains)
{
    [FromRoute(Name = "siret")]
    public Siret Siret { get; set; }

    public Choice Place => directory.Place(Siret, Company, Service);

    public AccessAnswer Answer { get; private set; } = null!;

    public IEnumerable<WayOutText> WaysOut => Answer.Reasons.Select(reason => WayOutText.ForHolder(reason, Service));

    public async Task<IActionResult> OnGetAsync()
    {
        if (Siret == default) return NotFound();

        Answer = await Grains.User(UserId).CanAccessAsync(ServiceId, Siret);
        return Page();
    }
}
