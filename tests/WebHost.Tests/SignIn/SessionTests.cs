using System.Net;
using System.Text.RegularExpressions;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.SignIn;

[Collection(PortalCollection.Name)]
public sealed partial class SessionTests(RunningPortal portal)
{
    [Fact]
    public async Task A_stolen_cookie_opens_nothing_once_its_owner_has_signed_out()
    {
        var browser = await SignedInAsync("Renard");
        var stolen = browser.Cookies["efp"];
        await browser.FillAsync("/deconnexion");

        browser.Cookies["efp"] = stolen;
        var refused = await browser.GetAsync("/mon-compte");

        Assert.Equal("/connexion?retour=%2Fmon-compte&motif=session-expiree", refused.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Programs_are_told_401_and_people_are_sent_to_sign_in()
    {
        var browser = new Browser(portal);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal("/connexion?retour=%2Faccueil", (await browser.GetAsync("/accueil")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_are_answered_alike()
    {
        var person = await portal.SignUpAsync(Sample.Lumiere, "Fabre");

        var wrong = await new Browser(portal).SignInAsync(person.Email, "autre chose");
        var unknown = await new Browser(portal).SignInAsync("x" + person.Email, "autre chose");

        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await AlertAsync(wrong), await AlertAsync(unknown));
    }

    [Fact]
    public async Task Who_came_for_a_service_is_led_to_it()
    {
        var person = await portal.SignUpAsync(Sample.Lumiere, "Colin");

        var signedIn = await new Browser(portal).FillAsync("/connexion?service=edof", ("Identifier", person.Email), ("Password", People.Password));

        Assert.Equal("/services/edof/demande", signedIn.Headers.Location?.OriginalString);
    }

    private async Task<Browser> SignedInAsync(string name)
    {
        var person = await portal.SignUpAsync(Sample.Lumiere, name);
        var browser = new Browser(portal);
        var signedIn = await browser.SignInAsync(person.Email, People.Password);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        return browser;
    }

    private static async Task<string> AlertAsync(HttpResponseMessage response) =>
        Alert().Match(await response.Content.ReadAsStringAsync()).Value;

    [GeneratedRegex("""<div[^>]*fr-alert--error.*?</div>""", RegexOptions.Singleline)]
    private static partial Regex Alert();
}
