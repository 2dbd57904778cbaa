using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.Requests;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.ManagerCodes;

/// <summary>Where a manager code is handed in (S21); its form is also on the request page.</summary>
internal sealed class RedeemModel(IGrainFactory grains, ICompanyDirectory directory, CaptchaDesk captchas) : ServicePage(grains)
{
    [BindProperty, Required(ErrorMessage = "Saisissez le code reçu par e-mail ou courrier postal.")]
    public string? Code { get; set; }

    [BindProperty]
    public Siret? Siret { get; set; }

    [BindProperty]
    public bool AcceptCharter { get; set; }

    [BindProperty]
    public string? CaptchaId { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>« Obtenir un autre code », which must work without script.</summary>
    [BindProperty]
    public string? Refresh { get; set; }

    public CodeForm Form => new(Service, directory.ListPlaces(Company, Service))
    {
        Code = Code,
        Siret = Siret,
        AcceptCharter = AcceptCharter,
        CaptchaId = CaptchaId,
        Answer = Answer,
    };

    /// <summary>Where a code that was not accepted here leads instead.</summary>
    public Link? WayOut { get; private set; }

    public Task OnGetAsync() => DrawAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Refresh is not null) ModelState.Clear();
        if (Refresh is not null || !ModelState.IsValid) return await AgainAsync(Page());
        if (await WhyRobotAsync() is { } wrong) return await AgainAsync(this.Show(wrong, nameof(Answer)));

        var outcome = await Grains.Redemption().RedeemAsync(OperationId, UserId, Code!, ServiceId, Siret, AcceptCharter);
        return outcome.Succeeded ? Redeemed(outcome.Value) : await AgainAsync(Refused(outcome.Problem));
    }

    private async Task<Problem?> WhyRobotAsync() =>
        await Grains.Redemption().NeedsCaptchaAsync(UserId) ? (await captchas.VerifyAsync(HttpContext, CaptchaId, Answer)).Problem : null;

    /// <summary>Each time the form is shown, another captcha, if one is asked for at all.</summary>
    private async Task<IActionResult> AgainAsync(IActionResult form)
    {
        await DrawAsync();
        return form;
    }

    private async Task DrawAsync() =>
        CaptchaId = await Grains.Redemption().NeedsCaptchaAsync(UserId) ? (await captchas.DrawAsync(HttpContext)).Id.ToString() : null;

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
