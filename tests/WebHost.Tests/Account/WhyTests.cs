using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;

namespace EfpConnect.WebHost.Tests.Account;

/// <summary>« Pourquoi n’ai-je pas accès ? »</summary>
[Collection(PortalCollection.Name)]
public sealed class WhyTests(RunningPortal portal)
{
    [Fact, Trait("Rule", "§5 CanAccess")]
    public async Task Whoever_has_no_access_reads_why_and_what_to_do()
    {
        var company = portal.Samples.Next();
        var browser = await portal.BrowseAsync(company, "Charpentier");

        var page = await browser.ReadAsync($"/mon-compte/acces/edof/{company.HeadOffice}");

        Assert.Contains("Vous n’avez pas d’habilitation pour cet établissement.", page);
        Assert.Contains("/services/edof/demande", page);
    }

    [Fact, Trait("Rule", "§5 CanAccess")]
    public async Task A_manager_reads_it_of_his_users_and_of_no_other_place()
    {
        var company = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(company, "Barbier");
        var user = await portal.SignUpAsync(company, "Rolland");
        var browser = await portal.SignedInAsync(manager.Email);
        var page = $"/entreprise/acces/utilisateurs/{user.UserId}/pourquoi?service=edof&siret=";

        var before = await browser.ReadAsync(page + company.HeadOffice);
        (await manager.Caller.PutAsync($"/companies/{company.Siren}/users/{user.UserId}/habilitations/edof/{company.HeadOffice}", new JsonObject())).Expect(HttpStatusCode.OK);

        Assert.Contains("Attribuez-lui l’accès.", before);
        Assert.Contains("rien ne s’oppose à cet accès", await browser.ReadAsync(page + company.HeadOffice), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(page + Sample.Lumiere.HeadOffice)).StatusCode);
    }
}
