using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>No draft to go on with: begin again.</summary>
internal sealed class EndedModel(IGrainFactory grains, DraftCookie cookie) : JourneyPage(grains)
{
    public string Begin => Destination.Through(RegistrationSteps.Identifier);

    public string SignInLink => Destination.Through(SignInAddress.Path);

    public void OnGet() => cookie.Forget(HttpContext);
}
