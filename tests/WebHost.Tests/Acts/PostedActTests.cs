using System.Text.RegularExpressions;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Acts;

[Collection(PortalCollection.Name)]
public sealed partial class PostedActTests(RunningPortal portal)
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private const string Code = "/inscription/code";

    [Fact]
    public async Task The_same_hidden_id_with_another_choice_is_another_act()
    {
        var company = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(company, "Barbier");
        var user = await portal.SignUpAsync(company, "Leclerc");
        var browser = await portal.SignedInAsync(manager.Email);
        var page = $"/entreprise/acces/utilisateurs/{user.UserId}";

        await browser.FillAsync(page, ("Siret", company.HeadOffice), ("roles", "lecteur"), ("operationId", Id));
        await browser.FillAsync(page, ("Siret", company.Second), ("roles", "lecteur"), ("operationId", Id));

        var held = (await user.Caller.GetAsync("/me")).Body!["habilitations"]!.AsArray();
        Assert.Equal([company.HeadOffice, company.Second], held.Select(one => one!["siret"]!.ToString()).Order());
    }

    [Fact, Trait("Rule", "§12 Double-click / refresh on submit")]
    public async Task The_same_form_sent_twice_counts_once()
    {
        var browser = await WithDraftAsync();

        var first = await GuessAsync(browser, "0000 0000", Id);
        var again = await GuessAsync(browser, "0000 0000", Id);

        Assert.Equal(first, again);
        Assert.Equal(first - 1, await GuessAsync(browser, "0000 0001", Id));
    }

    [Fact]
    public async Task An_id_that_no_page_made_does_not_make_two_acts_one()
    {
        var browser = await WithDraftAsync();

        var first = await GuessAsync(browser, "0000 0000", "x");

        Assert.Equal(first - 1, await GuessAsync(browser, "0000 0000", "x"));
    }

    [Fact]
    public async Task A_browser_does_not_put_an_old_id_back()
    {
        var html = await new Browser(portal).ReadAsync("/inscription/identifiant");

        Assert.Matches("<input(?=[^>]*name=\"operationId\")(?=[^>]*autocomplete=\"off\")[^>]*>", html);
    }

    private async Task<Browser> WithDraftAsync()
    {
        var browser = new Browser(portal);
        await browser.FillAsync("/inscription/identifiant", ("Email", $"{Guid.NewGuid():n}@exemple.fr"));
        return browser;
    }

    private static async Task<int> GuessAsync(Browser browser, string code, string id)
    {
        var refused = await (await browser.FillAsync(Code, ("Code", code), ("operationId", id))).Content.ReadAsStringAsync();
        return int.Parse(GuessesLeft().Match(refused).Groups[1].Value);
    }

    [GeneratedRegex("Il vous reste ([0-9]+)")]
    private static partial Regex GuessesLeft();
}
