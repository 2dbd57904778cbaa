using System.ComponentModel.DataAnnotations;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Step 2: the code that proves the address (S7).</summary>
internal sealed class CodeModel(IGrainFactory grains, RegistrationDesk desk, TimeProvider clock) : DraftPage(grains, desk, RegistrationStep.Code)
{
    [BindProperty, Required(ErrorMessage = "Saisissez le code de validation reçu par e-mail.")]
    public string? Code { get; set; }

    public bool Verified => Draft.Step > RegistrationStep.Code;

    public string? SentAt => Draft.CodeSentAt is { } at ? $" à {ParisTime.Hour(at)}" : null;

    public string? ValidUntil => Draft.CodeExpiresAt is { } at ? ParisTime.Hour(at) : null;

    /// <summary>Null once another code may be asked for.</summary>
    public string? ResendWait =>
        Draft.ResendAllowedAt - clock.GetUtcNow() is { Ticks: > 0 } wait ? ErrorText.Wait(wait) : null;

    public string Previous => Destination.Through(RegistrationSteps.Identifier);

    public string Next => Destination.Through(RegistrationSteps.Password);

    public string ResendAction => Destination.Through($"{RegistrationSteps.Code}/renvoi");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();

        var submitted = await DraftGrain.SubmitCodeAsync(OperationId, Code!);
        return Follow(submitted.Problem, RegistrationSteps.Password, nameof(Code));
    }
}
