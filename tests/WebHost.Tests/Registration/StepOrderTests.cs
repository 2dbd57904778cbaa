using System.Net;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Registration;

[Collection(PortalCollection.Name)]
public sealed class StepOrderTests(RunningPortal portal)
{
    [Fact]
    public async Task Without_a_draft_every_step_says_to_begin_again()
    {
        var browser = new Browser(portal);

        var answer = await browser.GetAsync("/inscription/entreprise?service=edof");

        Assert.Equal("/inscription/interrompue?service=edof", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task No_step_is_skipped()
    {
        var browser = await StartedAsync();

        var answer = await browser.GetAsync("/inscription/mot-de-passe");

        Assert.Equal("/inscription/code", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_forged_draft_is_nobodys()
    {
        var browser = await StartedAsync();
        browser.Cookies["efp-inscription"] = "0123456789abcdef0123456789abcdef";

        var answer = await browser.GetAsync("/inscription/code");

        Assert.Equal("/inscription/interrompue", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_wrong_captcha_starts_nothing_and_keeps_what_was_typed()
    {
        var browser = new Browser(portal);

        var answer = await browser.FillAsync("/inscription/identifiant", ("Email", "alice@exemple.fr"), ("Answer", "ZZZZZ"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.False(browser.Cookies.ContainsKey("efp-inscription"));
        Assert.Contains("alice@exemple.fr", await answer.Content.ReadAsStringAsync());
    }

    private async Task<Browser> StartedAsync()
    {
        var browser = new Browser(portal);
        var started = await browser.FillAsync("/inscription/identifiant", ("Email", $"{Guid.NewGuid():n}@exemple.fr"));
        Assert.Equal("/inscription/code", started.Headers.Location?.OriginalString);
        return browser;
    }
}
