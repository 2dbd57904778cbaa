using System.Net;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;

namespace EfpConnect.WebHost.Tests.ManagerCodes;

/// <summary>What the page of the code answers, in the words of rules §8.</summary>
[Collection(PortalCollection.Name)]
public sealed class RedeemPageTests(RunningPortal portal)
{
    private const string Page = "/services/edof/code";

    private readonly Sample _company = portal.Samples.Next();

    [Fact, Trait("Rule", "§8 row 1")]
    public async Task Without_the_charter_the_code_is_not_even_looked_at() =>
        Assert.Contains("Acceptez les engagements", await TypeAsync("Barbier", "0000-0000-0000-0000", charter: false));

    [Fact, Trait("Rule", "§8 row 3")]
    public async Task A_slip_is_called_a_slip() =>
        Assert.Contains("Le code saisi comporte une erreur de frappe", await TypeAsync("Brun", "7QK4-M2XW-N8PD-5RTT"));

    [Fact, Trait("Rule", "§12 Code of old portal (« ancien code d'activation »)")]
    public async Task A_code_of_the_former_portal_is_named_as_such() =>
        Assert.Contains("Les anciens codes d’activation ne sont plus valables", await TypeAsync("Roger", "AB12CD34"));

    [Fact, Trait("Rule", "§8 row 4")]
    public async Task A_code_that_is_not_valid_names_the_company_it_is_not_valid_for() =>
        Assert.Contains("n’est pas valable pour votre entreprise (SIREN", await TypeAsync("Vidal", "0000-0000-0000-0000"));

    [Fact, Trait("Rule", "§8 row 5"), Trait("Rule", "§12 Code already used")]
    public async Task Who_used_his_code_and_types_it_again_reads_when_he_did()
    {
        var (browser, email) = await portal.BrowseWithAddressAsync(_company, "Gaillard");
        var code = await portal.IssueCodeAsync(_company, email);
        await browser.FillAsync(Page, ("Code", code), ("AcceptCharter", "true"));
        await browser.ReadAsync($"{Page}/utilise");

        var again = await browser.FillAsync(Page, ("Code", code), ("AcceptCharter", "true"));

        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Contains("Vous avez déjà utilisé ce code le", await browser.ReadAsync($"{Page}/utilise"));
    }

    [Fact, Trait("Rule", "§8 row 2")]
    public async Task Where_many_codes_were_typed_today_one_shows_first_that_one_is_no_robot()
    {
        var company = portal.Samples.Next();
        var browser = await portal.BrowseAsync(company, "Gros");
        Assert.DoesNotContain("CaptchaId", await browser.ReadAsync(Page));
        for (var typed = 0; typed < 50; typed++) await portal.Grains.Throttle("manager-code-company", company.Siren).AttemptAsync(OperationId.New());

        var robot = await browser.FillAsync(Page, ("Code", "0000-0000-0000-0000"), ("AcceptCharter", "true"), ("Answer", "faux"));
        var program = await (await portal.SignUpAsync(company, "Hue")).Caller.PostAsync("/manager-codes/redeem", People.Redeem("0000-0000-0000-0000"));

        Assert.Contains("Le code de sécurité recopié", WebUtility.HtmlDecode(await robot.Content.ReadAsStringAsync()));
        program.Expect(HttpStatusCode.UnprocessableEntity, "captcha.wrong");
    }

    private async Task<string> TypeAsync(string name, string code, bool charter = true)
    {
        var browser = await portal.BrowseAsync(_company, name);
        var answer = await browser.FillAsync(Page, ("Code", code), ("AcceptCharter", charter ? "true" : "false"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }
}
