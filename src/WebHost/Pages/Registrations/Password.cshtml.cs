using System.ComponentModel.DataAnnotations;
using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Step 3: a password, its criteria in sight (S8).</summary>
internal sealed class PasswordModel(IGrainFactory grains, RegistrationDesk desk) : DraftPage(grains, desk, RegistrationStep.Password)
{
    [BindProperty, Required(ErrorMessage = "Choisissez un mot de passe.")]
    public string? Password { get; set; }

    public bool AlreadyChosen => Draft.Step > RegistrationStep.Password;

    public string Previous => Destination.Through(RegistrationSteps.Code);

    public string Next => Destination.Through(RegistrationSteps.Identity);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();

        var chosen = await Desk.ChoosePasswordAsync(DraftId, OperationId, Password!, cancellationToken);
        return chosen.Problem is PasswordWeak weak ? ShowCriteria(weak) : Follow(chosen.Problem, RegistrationSteps.Identity, nameof(Password));
    }

    private IActionResult ShowCriteria(PasswordWeak weak)
    {
        foreach (var criterion in weak.Failed) ModelState.AddModelError(nameof(Password), PasswordCriterionText.Of(criterion));
        return Page();
    }
}
