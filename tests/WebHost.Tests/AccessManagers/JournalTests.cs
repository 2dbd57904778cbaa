using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.AccessManagers;

/// <summary>A manager reads the journal as a page, as JSON and as a file (rules §10).</summary>
[Collection(PortalCollection.Name)]
public sealed class JournalTests(RunningPortal portal)
{
    private const string Formula = "=HYPERLINK(\"http://ailleurs.example\")";

    private readonly Sample _company = portal.Samples.Next();

    [Fact, Trait("Rule", "§10 Read journal of company")]
    public async Task A_decision_stands_in_it_with_who_whom_and_why()
    {
        var (manager, user) = await RefusalAsync();

        var journal = (await manager.Caller.GetAsync($"/companies/{_company.Siren}/journal?service=edof")).Expect(HttpStatusCode.OK);

        var newest = journal.Body!["items"]![0]!;
        Assert.Equal("request.refused", newest["act"]!.GetValue<string>());
        Assert.Equal($"{manager.UserId}", newest["by"]!["userId"]!.GetValue<string>());
        Assert.Equal($"{user.UserId}", newest["user"]!["userId"]!.GetValue<string>());
        Assert.EndsWith("Laurent", newest["user"]!["name"]!.GetValue<string>());
        Assert.Equal(Formula, newest["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_file_holds_no_formula_that_a_user_typed()
    {
        var (manager, _) = await RefusalAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/companies/{_company.Siren}/journal") { Headers = { { "Accept", "text/csv" } } };

        var file = await (await manager.Caller.Http.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Contains("Demande refusée", file);
        Assert.Contains("'=HYPERLINK", file);
        Assert.DoesNotContain(";=HYPERLINK", file);
        Assert.DoesNotContain("\"=HYPERLINK", file);
    }

    [Fact]
    public async Task The_page_shows_it_and_offers_the_file()
    {
        var (manager, _) = await RefusalAsync();
        var browser = await portal.SignedInAsync(manager.Email);

        var page = await browser.ReadAsync("/entreprise/acces/journal?service=edof");
        var file = await browser.GetAsync("/entreprise/acces/journal?service=edof&handler=File");

        Assert.Contains("Demande refusée", page);
        Assert.Contains("handler=File", page);
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_period_before_the_company_came_is_empty_and_a_wrong_date_is_named()
    {
        var (manager, _) = await RefusalAsync();

        var early = await manager.Caller.GetAsync($"/companies/{_company.Siren}/journal?to=2001-12-31");
        var wrong = await manager.Caller.GetAsync($"/companies/{_company.Siren}/journal?from=31/12/2001");

        Assert.Empty(early.Expect(HttpStatusCode.OK).Body!["items"]!.AsArray());
        wrong.Expect(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }

    private async Task<((ApiCaller Caller, string UserId, string Email) Manager, (ApiCaller Caller, string UserId, string Email) User)> RefusalAsync()
    {
        var manager = await portal.BecomeManagerAsync(_company, "Moreau");
        var user = await portal.SignUpAsync(_company, "Laurent");
        var asked = await user.Caller.PostAsync("/access-requests", new JsonObject { ["service"] = "edof", ["sirets"] = new JsonArray(_company.HeadOffice) });
        var id = asked.Expect(HttpStatusCode.Created).Items[0]!["id"];
        (await manager.Caller.PostAsync($"/access-requests/{id}/refuse", new JsonObject { ["reason"] = Formula })).Expect(HttpStatusCode.OK);
        return (manager, user);
    }
}
