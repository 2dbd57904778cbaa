using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Dev;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Registration;

[Collection(PortalCollection.Name)]
public sealed class CompletionTests(RunningPortal portal)
{
    private const string LastStep = "/inscription/entreprise";
    private const string Confirmation = "/inscription/confirmation";

    [Fact, Trait("Rule", "§12 Double-click / refresh on submit")]
    public async Task A_double_click_on_the_last_step_ends_well_twice()
    {
        var browser = await AtLastStepAsync();
        var form = await browser.OpenAsync($"{LastStep}?q={Sample.Lumiere.Siren}", ("Siren", Sample.Lumiere.Siren), ("Terms", "true"));
        var before = new Dictionary<string, string>(browser.Cookies);
        var first = await browser.PostAsync(LastStep, form);
        foreach (var name in browser.Cookies.Keys.ToArray()) browser.Cookies.Remove(name);
        foreach (var (name, value) in before) browser.Cookies[name] = value;

        var second = await browser.PostAsync(LastStep, form);

        Assert.Equal(Confirmation, first.Headers.Location?.OriginalString);
        Assert.Equal(Confirmation, second.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Confirmation)).StatusCode);
    }

    [Fact]
    public async Task A_program_that_sends_the_last_step_again_is_answered_the_same()
    {
        var (caller, draft, body) = await AtLastCallAsync();
        var first = await caller.PostAsync($"{draft}/complete", body, "cle-fin");

        var again = await caller.PostAsync($"{draft}/complete", body, "cle-fin");

        Assert.Equal(first.Expect(HttpStatusCode.Created).Text("userId"), again.Expect(HttpStatusCode.Created).Text("userId"));
    }

    [Fact]
    public async Task Who_signed_out_is_not_signed_in_by_the_draft_that_was_completed()
    {
        var (caller, draft, body) = await AtLastCallAsync();
        (await caller.PostAsync($"{draft}/complete", body)).Expect(HttpStatusCode.Created);
        (await caller.DeleteAsync("/session")).Expect(HttpStatusCode.NoContent);
        await caller.GetAsync("/session");

        (await caller.PostAsync($"{draft}/complete", body)).Expect(HttpStatusCode.Conflict, "registration.ended");
    }

    [Fact]
    public async Task Who_signed_out_begins_anew_as_another_visitor()
    {
        var browser = await AtLastStepAsync();
        await browser.PostAsync(LastStep, await browser.OpenAsync($"{LastStep}?q={Sample.Lumiere.Siren}", ("Siren", Sample.Lumiere.Siren), ("Terms", "true")));
        var known = browser.Cookies["efp-visiteur"];

        await browser.FillAsync("/deconnexion");

        Assert.NotEmpty(known);
        Assert.Empty(browser.Cookies["efp-visiteur"]);
    }

    private async Task<Browser> AtLastStepAsync()
    {
        var browser = new Browser(portal);
        var email = $"{Guid.NewGuid():n}@exemple.fr";
        await browser.FillAsync("/inscription/identifiant", ("Email", email));
        await browser.FillAsync("/inscription/code", ("Code", CodeInMail.Find(await portal.Mails.NextAsync(email, "code"))!));
        await browser.FillAsync("/inscription/mot-de-passe", ("Password", People.Password));
        var led = await browser.FillAsync("/inscription/identite", ("Title", "Madame"), ("LastName", "Dupuis"), ("FirstName", "Anne"));
        Assert.Equal(LastStep, led.Headers.Location?.OriginalString);
        return browser;
    }

    private async Task<(ApiCaller Caller, string Draft, JsonObject Body)> AtLastCallAsync()
    {
        var caller = portal.NewCaller();
        var draft = await caller.ProveAddressAsync(portal, $"{Guid.NewGuid():n}@exemple.fr");
        await caller.PutAsync($"{draft}/password", new JsonObject { ["password"] = People.Password });
        await caller.PutAsync($"{draft}/identity", new JsonObject { ["title"] = "madame", ["lastName"] = "Dupuis", ["firstName"] = "Anne" });
        var terms = (await caller.GetAsync("/terms")).Text("version");
        return (caller, draft, new() { ["siren"] = Sample.Lumiere.Siren, ["termsVersion"] = terms });
    }
}
