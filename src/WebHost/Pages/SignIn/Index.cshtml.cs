using System.ComponentModel.DataAnnotations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Pages.Registrations;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.SignIn;

/// <summary>Identifier, password and captcha (S15). One answer for an unknown address and for a wrong password.</summary>
internal sealed class IndexModel(IGrainFactory grains, CaptchaDesk captchas, SignInDesk desk) : CaptchaPage(grains, captchas)
{
    [BindProperty, Required(ErrorMessage = "Indiquez votre identifiant. Format attendu\u00a0: nom@example.com.")]
    public string? Identifier { get; set; }

    [BindProperty, Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string? Password { get; set; }

    [BindProperty(Name = "motif", SupportsGet = true)]
    public string? Reason { get; set; }

    public bool SessionExpired => Reason == SignInAddress.SessionExpired && ModelState.IsValid;

    public string Heading => Destination.Service is { } service
        ? $"Connexion à {ServiceCatalogue.Of(service).Name}"
        : "Connexion à EFP Connect";

    public string SignUp => Destination.Through(RegistrationSteps.Introduction);

    public async Task<IActionResult> OnGetAsync() => User.IsSignedIn() ? Redirect(Destination.Address) : await ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (WantsAnotherCaptcha) return await ShowAnotherCaptchaAsync();
        if (!await IsHumanAsync()) return await ShowAsync();

        var signedIn = await desk.SignInAsync(HttpContext, Identifier, Password!);
        return signedIn.Succeeded ? Redirect(Destination.Address) : await ShowAsync(signedIn.Problem);
    }
}
