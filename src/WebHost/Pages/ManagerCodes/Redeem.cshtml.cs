using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.Requests;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.ManagerCodes;

/// <summary>Where a manager code is handed in (S21); its form is also on the request page.</summary>
internal sealed class RedeemModel(IGrainFactory grains, ICompanyDirectory directory) : ServicePage(grains)
{
    [BindProperty, Required(ErrorMessage = "Saisissez le code reçu par e-mail ou courrier postal.")]
    public string? Code { get; set; }

    [BindProperty]
    public Siret? Siret { get; set; }

    [BindProperty]
    public bool AcceptCharter { get; set; }

    public CodeForm Form => new(Service, directory.ListPlaces(Company, Service)) { Code = Code, Siret = Siret, AcceptCharter = AcceptCharter };

    /// <summary>Where a code that was not accepted here leads instead.</summary>
    public Link? WayOut { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await Grains.Redemption().RedeemAsync(OperationId, UserId, Code!, ServiceId, Siret, AcceptCharter);
        return outcome.Match(Redeemed, Refused);
    }

    private IActionResult Redeemed(RedemptionView redemption)
    {
        if (redemption.Repeated) this.Tell($"Vous avez déjà utilisé ce code le {ParisTime.Date(redemption.RedeemedAt)}");
        return RedirectToPage("Redeemed", new { service = ServiceId });
    }

    private IActionResult Refused(Problem problem)
    {
        WayOut = WayOutOf(problem);
        return this.Show(problem, FieldOf(problem));
    }

    private Link? WayOutOf(Problem problem) => problem switch
    {
        ManagerAlready => new("M’habiliter", $"/entreprise/acces/utilisateurs/{UserId}?service={ServiceId}"),
        CodeOfOtherService other => new("Saisir le code sur la page de ce service", $"/services/{other.Service}/code"),
        CodeAlreadyUsed => new("Faire une demande d’accès", $"/services/{ServiceId}/demande"),
        _ => null,
    };

    private static string FieldOf(Problem problem) => problem switch
    {
        CharterNotAccepted => nameof(AcceptCharter),
        SiretUnknown or SiretOfOtherCompany or EstablishmentClosed => nameof(Siret),
        _ => nameof(Code),
    };
}
