using System.ComponentModel.DataAnnotations;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Step 1: an address, and a captcha (S5). Nothing tells whether the address is known.</summary>
internal sealed class IdentifierModel(IGrainFactory grains, CaptchaDesk captchas, RegistrationDesk desk) : CaptchaPage(grains, captchas)
{
    [BindProperty, Required(ErrorMessage = "Indiquez votre adresse e-mail. Format attendu\u00a0: nom@example.com.")]
    public string? Email { get; set; }

    /// <summary>The invitation that led here, and the company that made it: they name the address, which stays open to change.</summary>
    [FromQuery(Name = "invitation")]
    public string? Invitation { get; set; }

    [FromQuery(Name = "entreprise")]
    public Siren? Inviting { get; set; }

    public string Previous => Destination.Through(RegistrationSteps.Introduction);

    public async Task<IActionResult> OnGetAsync()
    {
        if (User.IsSignedIn()) return Redirect(Destination.Address);

        Email = (await InvitedAsync() ?? (await DraftAsync())?.Email)?.ToString();
        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (WantsAnotherCaptcha) return await ShowAnotherCaptchaAsync();

        var email = ReadEmail();
        if (!await IsHumanAsync()) return await ShowAsync();
        if ((await DraftAsync())?.Email == email) return GoTo(RegistrationSteps.Code);

        var started = await desk.StartAsync(HttpContext, OperationId, email);
        return started.Succeeded ? GoTo(RegistrationSteps.Code) : await ShowAsync(started.Problem, nameof(Email));
    }

    private EmailAddress ReadEmail()
    {
        if (!EmailAddress.TryParse(Email, null, out var email) && !string.IsNullOrWhiteSpace(Email))
        {
            ModelState.AddModelError(nameof(Email), ProblemTexts.Of(new EmailInvalid()));
        }

        return email;
    }

    private async Task<EmailAddress?> InvitedAsync() =>
        Invitation is { } id && Inviting is { } siren ? await Grains.Company(siren).InvitedAddressAsync(id) : null;

    /// <summary>What was begun before coming back to this step.</summary>
    private async Task<RegistrationView?> DraftAsync() =>
        desk.DraftOf(HttpContext) is { } id ? await Grains.Registration(id).ViewAsync() : null;
}
