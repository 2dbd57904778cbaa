using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

[Collection(InTheBrowser.Name)]
public sealed class SessionTests(Chromium chromium)
{
    [Fact]
    public async Task Whoever_signs_out_leaves_nothing_behind_for_the_back_button()
    {
        await using var sophie = await chromium.VisitAsync();
        await sophie.SignInAsync(Cast.Sophie);
        await sophie.GoAsync("/mon-compte");
        await sophie.SeesAsync(Cast.Sophie);

        await sophie.SignOutAsync();
        await sophie.IsAtAsync("Vous êtes déconnecté");
        await sophie.Page.GoBackAsync();

        await Assertions.Expect(sophie.Page.Locator("body")).Not.ToContainTextAsync(Cast.Sophie);
        await sophie.SeesAsync("Je m’identifie avec mon compte EFP Connect");
    }

    [Fact]
    public async Task A_page_asked_for_before_signing_in_is_reached_after()
    {
        await using var sophie = await chromium.VisitAsync();
        await sophie.GoAsync("/mon-compte");

        await sophie.FillSignInAsync(Cast.Sophie, Cast.Password);
        await sophie.PressAsync("Je m’identifie avec EFP CONNECT");

        await sophie.IsAtAsync("Mon compte");
    }

    [Fact]
    public async Task A_session_outlives_a_restart_of_the_portal()
    {
        await using var portal = await PortalProcess.StartAsync();
        await using var sophie = await chromium.VisitAsync(portal);
        await sophie.SignInAsync(Cast.Sophie);

        await portal.RestartAsync(TimeSpan.Zero);
        await sophie.GoAsync("/mon-compte");

        await sophie.SeesAsync(Cast.Sophie);
    }
}
