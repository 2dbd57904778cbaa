using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Registrations;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Another code for the same address; asked for too early, it says when.</summary>
internal sealed class ResendModel(IGrainFactory grains, RegistrationDesk desk) : DraftPage(grains, desk, RegistrationStep.Code)
{
    public string Back => Destination.Through(RegistrationSteps.Code);

    public IActionResult OnGet() => GoTo(RegistrationSteps.Code);

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = await DraftGrain.SendAnotherCodeAsync(OperationId);
        return Follow(sent.Succeeded ? null : sent.Problem, RegistrationSteps.Code);
    }
}
