using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>What to have at hand before the first step.</summary>
internal sealed class IndexModel(IGrainFactory grains) : JourneyPage(grains)
{
    public string Begin => Destination.Through(RegistrationSteps.Identifier);

    public string SignInLink => Destination.Through(SignInAddress.Path);
}
