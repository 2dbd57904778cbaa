using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;

namespace EfpConnect.WebHost.Tests.Account;

[Collection(PortalCollection.Name)]
public sealed class GiveUpTests(RunningPortal portal)
{
    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task Whoever_needs_an_access_no_longer_says_so_in_his_account()
    {
        var company = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(company, "Prevost");
        var user = await HolderAsync(manager, company, "Gaillard");
        var browser = await portal.SignedInAsync(user.Email);
        var page = $"/mon-compte/acces/edof/{company.HeadOffice}/renoncer";
        Assert.Contains(page, await browser.ReadAsync("/mon-compte"));

        var givenUp = await browser.FillAsync(page);

        Assert.Equal("/mon-compte", givenUp.Headers.Location!.OriginalString);
        Assert.Contains("vous avez renoncé à cet accès", await browser.ReadAsync("/mon-compte"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(page)).StatusCode);
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task The_same_by_the_api_which_knows_what_was_never_held()
    {
        var company = portal.Samples.Next();
        var user = await HolderAsync(await portal.BecomeManagerAsync(company, "Masson"), company, "Lambert");

        (await user.Caller.DeleteAsync($"/me/habilitations/edof/{company.HeadOffice}")).Expect(HttpStatusCode.NoContent);

        (await user.Caller.DeleteAsync($"/me/habilitations/edof/{company.HeadOffice}")).Expect(HttpStatusCode.NoContent);
        (await user.Caller.DeleteAsync($"/me/habilitations/edof/{company.Second}")).Expect(HttpStatusCode.NotFound, "habilitation.unknown");
        Assert.Equal("false", (await user.Caller.GetAsync($"/me/access?service=edof&siret={company.HeadOffice}")).Expect(HttpStatusCode.OK).Text("allowed"));
    }

    private async Task<(ApiCaller Caller, string UserId, string Email)> HolderAsync((ApiCaller Caller, string UserId, string Email) manager, Sample company, string name)
    {
        var user = await portal.SignUpAsync(company, name);
        (await manager.Caller.PutAsync($"/companies/{company.Siren}/users/{user.UserId}/habilitations/edof/{company.HeadOffice}", new JsonObject())).Expect(HttpStatusCode.OK);
        return user;
    }
}
