using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages;

/// <summary>A form that only people send: whenever it is shown, another captcha is drawn.</summary>
internal abstract class CaptchaPage(IGrainFactory grains, CaptchaDesk captchas) : JourneyPage(grains)
{
    [BindProperty]
    public string? CaptchaId { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>« Obtenir un autre code », which must work without script.</summary>
    [BindProperty]
    public string? Refresh { get; set; }

    protected bool WantsAnotherCaptcha => Refresh == "captcha";

    protected async Task<IActionResult> ShowAsync()
    {
        CaptchaId = (await captchas.DrawAsync(HttpContext)).Id.ToString();
        return Page();
    }

    protected Task<IActionResult> ShowAnotherCaptchaAsync()
    {
        ModelState.Clear();
        return ShowAsync();
    }

    /// <summary>The form again, with its own status, for a problem that a grain or a desk found.</summary>
    protected async Task<IActionResult> ShowAsync(Domain.Problem problem, string? field = null)
    {
        await ShowAsync();
        return this.Show(problem, field);
    }

    /// <summary>Whether the answer was right; it is looked at only when everything else can be.</summary>
    protected async Task<bool> IsHumanAsync()
    {
        if (!ModelState.IsValid) return false;

        var verified = await captchas.VerifyAsync(HttpContext, CaptchaId, Answer);
        if (!verified.Succeeded) ModelState.AddModelError(nameof(Answer), ProblemTexts.Of(verified.Problem));
        return verified.Succeeded;
    }
}
