using System.ComponentModel.DataAnnotations;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Step 4: civilité, nom, prénom (S9).</summary>
internal sealed class IdentityModel(IGrainFactory grains, RegistrationDesk desk) : DraftPage(grains, desk, RegistrationStep.Identity)
{
    [BindProperty, Required(ErrorMessage = "Choisissez votre civilité.")]
    public Title? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "Indiquez votre nom.")]
    public string? LastName { get; set; }

    [BindProperty, Required(ErrorMessage = "Indiquez votre prénom.")]
    public string? FirstName { get; set; }

    public string Previous => Destination.Through(RegistrationSteps.Password);

    public void OnGet() => (Title, LastName, FirstName) = (Draft.Identity?.Title, Draft.Identity?.LastName, Draft.Identity?.FirstName);

    public async Task<IActionResult> OnPostAsync()
    {
        var (lastName, firstName) = (Read(LastName, nameof(LastName)), Read(FirstName, nameof(FirstName)));
        if (!ModelState.IsValid) return Page();

        var given = await DraftGrain.GiveIdentityAsync(OperationId, new(Title!.Value, firstName!, lastName!));
        return Follow(given.Problem, RegistrationSteps.Company);
    }

    private string? Read(string? typed, string field)
    {
        var name = Domain.Users.Identity.ReadName(typed);
        if (name is null && !string.IsNullOrWhiteSpace(typed))
        {
            ModelState.AddModelError(field, "Ce nom n’est pas valable\u00a0: lettres, espaces, traits d’union et apostrophes, 80\u00a0caractères au plus.");
        }

        return name;
    }
}
