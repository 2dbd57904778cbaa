using EfpConnect.Contracts;
using EfpConnect.Domain.Services;
using Microsoft.AspNetCore.Authorization;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>The account exists, its owner is signed in and led on.</summary>
[Authorize]
internal sealed class ConfirmationModel(IGrainFactory grains) : JourneyPage(grains)
{
    public UserView Account { get; private set; } = null!;

    /// <summary>An invitation that waited was accepted on the way.</summary>
    public bool HasAccess => Destination.Return is null && Account.Habilitations is not [];

    /// <summary>Those who came for nothing in particular most often came for EDOF.</summary>
    private ServiceId Service => Destination.Service ?? ServiceCatalogue.Edof.Id;

    public string Onward => Destination.Return ?? new SignedIn.Destination(null, Service).Address;

    public string OnwardLabel => Destination.Return is null ? $"Demander l’accès à {ServiceCatalogue.Of(Service).ShortName}" : "Continuer";

    public async Task OnGetAsync() => Account = (await Grains.User(UserId).ViewAsync())!;
}
