using System.Net;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Requests;

[Collection(PortalCollection.Name)]
public sealed class RequestPageTests(RunningPortal portal)
{
    private const string Page = "/services/edof/demande";

    [Fact]
    public async Task Who_asks_reads_to_whom_his_request_went_and_when_it_may_be_sent_again()
    {
        var company = portal.Samples.Next();
        await portal.BecomeManagerAsync(company, "Moulin");
        var browser = await portal.BrowseAsync(company, "Perrin");

        var asked = await browser.FillAsync(Page, ("Sirets", company.HeadOffice), ("Description", "Les sessions <b>de Lyon</b>"));
        var followUp = await browser.ReadAsync(asked.Headers.Location!.OriginalString);

        Assert.Contains("Un e-mail a été envoyé à votre Responsable des accès", followUp);
        Assert.Contains("m•••@", followUp);
        Assert.Contains("*Vous pourrez relancer la demande dans 30 jours.", followUp);
        Assert.Contains("Les sessions &lt;b&gt;de Lyon&lt;/b&gt;", followUp);
        Assert.DoesNotContain(">Relancer ma demande<", followUp);
    }

    [Fact]
    public async Task A_search_keeps_what_was_typed_and_chosen()
    {
        var company = portal.Samples.Next();
        var browser = await portal.BrowseAsync(company, "Roche");

        var searched = await browser.FillAsync($"{Page}?handler=Search", ("q", "zzzz"), ("Sirets", company.Second), ("Description", "À garder"));

        var html = await searched.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, searched.StatusCode);
        Assert.Contains("À garder", html);
        Assert.Contains($"value=\"{company.Second}\"", html);
        Assert.DoesNotContain($"name=\"Sirets\" type=\"checkbox\" value=\"{company.HeadOffice}\"", html);
    }

    [Fact, Trait("Rule", "§6 Submit, no manager")]
    public async Task Without_a_manager_the_way_to_a_code_is_shown()
    {
        var browser = await portal.BrowseAsync(portal.Samples.Next(), "Vidal");

        Assert.Contains("pour recevoir un nouveau code", await browser.ReadAsync(Page));
    }

    [Fact]
    public async Task A_code_is_typed_with_spaces_and_makes_a_manager_with_an_access()
    {
        var company = portal.Samples.Next();
        var (browser, email) = await portal.BrowseWithAddressAsync(company, "Brun");
        var code = await portal.IssueCodeAsync(company, email);

        var redeemed = await browser.FillAsync(
            "/services/edof/code", ("Code", code.Replace('-', ' ').ToLowerInvariant()), ("Siret", company.HeadOffice), ("AcceptCharter", "true"));

        Assert.Equal("/services/edof/code/utilise", redeemed.Headers.Location?.OriginalString);
        Assert.Contains("Vous êtes responsable des accès à EDOF", await browser.ReadAsync("/services/edof/code/utilise"));
    }

    [Theory]
    [InlineData("", "Saisissez le code reçu")]
    [InlineData("ABCD-EFGH-JKMN-PQRS", "erreur de frappe")]
    public async Task A_code_that_cannot_be_one_is_explained_beside_the_field(string code, string explanation)
    {
        var browser = await portal.BrowseAsync(Sample.Lumiere, "Muller");

        var refused = await browser.FillAsync("/services/edof/code", ("Code", code), ("AcceptCharter", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(explanation, await refused.Content.ReadAsStringAsync());
    }
}
