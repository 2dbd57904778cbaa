using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.Requests;

namespace EfpConnect.WebHost.Pages.ManagerCodes;

/// <summary>« Vous êtes responsable des accès… »: what a redeemed code brought, as it stands now.</summary>
internal sealed class RedeemedModel(IGrainFactory grains, ICompanyDirectory directory) : ServicePage(grains)
{
    /// <summary>False for the moments between the use of a code and its effect.</summary>
    public bool Done => Me.Manages.Contains(ServiceId);

    public IEnumerable<Choice> Places => Me.Habilitations.Where(IsHere).Select(h => directory.Place(h.Siret, Company, Service));

    public void OnGet()
    {
    }

    private bool IsHere(Habilitation held) => held.Service == ServiceId;
}
