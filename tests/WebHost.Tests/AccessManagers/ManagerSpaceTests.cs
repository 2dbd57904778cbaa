using System.Net;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.AccessManagers;

[Collection(PortalCollection.Name)]
public sealed class ManagerSpaceTests(RunningPortal portal)
{
    private const string Space = "/entreprise/acces";

    [Theory]
    [InlineData("")]
    [InlineData("/utilisateurs")]
    [InlineData("/invitations")]
    [InlineData("/invitations/nouvelle")]
    [InlineData("/responsables")]
    [InlineData("/journal")]
    public async Task Who_manages_nothing_is_told_how_to_become_a_manager(string page)
    {
        var browser = await portal.BrowseAsync(Sample.Lumiere, "Fontaine");

        var refused = await browser.GetAsync(Space + page);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("Comment devenir responsable des accès", await refused.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Users_of_another_company_are_not_found()
    {
        var stranger = await portal.SignUpAsync(Sample.Lumiere, "Lacroix");
        var browser = await ManagerAsync(portal.Samples.Next());

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{Space}/utilisateurs/{stranger.UserId}")).StatusCode);
    }

    [Fact]
    public async Task A_mail_leads_to_its_request_where_a_refusal_needs_a_reason()
    {
        var company = portal.Samples.Next();
        var manager = await ManagerAsync(company);
        var requester = await portal.BrowseAsync(company, "Guerin");
        var asked = await requester.FillAsync("/services/edof/demande", ("Sirets", company.Second));
        var id = asked.Headers.Location!.OriginalString.Split('/')[^1];

        var led = (await manager.GetAsync($"{Space}?demande={id}")).Headers.Location!.OriginalString;
        var bare = await manager.FillAsync($"{led}?handler=Refuse", ("reason", "non"));
        var refused = await manager.FillAsync($"{led}?handler=Refuse", ("reason", "Cette mission est terminée."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.Contains("Cette mission est terminée.", await requester.ReadAsync(asked.Headers.Location.OriginalString));
    }

    [Fact, Trait("Rule", "§7 Accept charter")]
    public async Task Somebody_appointed_begins_by_accepting_the_charter()
    {
        var company = portal.Samples.Next();
        var manager = await ManagerAsync(company);
        var user = await portal.SignUpAsync(company, "Chevalier");
        await manager.FillAsync($"{Space}/utilisateurs/{user.UserId}/nommer");
        var appointed = await portal.SignedInAsync(user.Email);

        var charter = (await appointed.GetAsync(Space)).Headers.Location!.OriginalString;
        var unread = await appointed.FillAsync(charter);
        await appointed.FillAsync(charter, ("AcceptCharter", "true"));

        Assert.Equal($"{Space}/charte?service=edof", charter);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.StatusCode);
        Assert.Contains("Charte acceptée", await appointed.ReadAsync($"{Space}?service=edof"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact, Trait("Rule", "§12 Manager revokes own manager role")]
    public async Task The_last_manager_is_told_to_name_a_successor_before_he_leaves()
    {
        var company = portal.Samples.Next();
        var person = await portal.BecomeManagerAsync(company, "Marchand");
        var manager = await portal.SignedInAsync(person.Email);
        var end = $"{Space}/utilisateurs/{person.UserId}/fin-de-role";
        Assert.Contains("Vous êtes le dernier responsable", await manager.ReadAsync(end));
        var successor = await portal.SignUpAsync(company, "Renard");
        await manager.FillAsync($"{Space}/utilisateurs/{successor.UserId}/nommer");
        await (await portal.SignedInAsync(successor.Email)).FillAsync($"{Space}/charte?service=edof", ("AcceptCharter", "true"));

        var left = await manager.FillAsync(end);

        Assert.Equal("/accueil", left.Headers.Location!.OriginalString);
        Assert.Contains("vous avez quitté le rôle", await manager.ReadAsync("/accueil"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync(Space)).StatusCode);
    }

    [Fact]
    public async Task A_manager_removes_another_who_is_no_manager_from_then_on()
    {
        var company = portal.Samples.Next();
        var manager = await ManagerAsync(company);
        var other = await portal.SignUpAsync(company, "Perrin");
        await manager.FillAsync($"{Space}/utilisateurs/{other.UserId}/nommer");

        await manager.FillAsync($"{Space}/utilisateurs/{other.UserId}/fin-de-role");

        Assert.Contains("rôle de responsable retiré", await manager.ReadAsync($"{Space}/utilisateurs/{other.UserId}"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync($"{Space}/utilisateurs/{other.UserId}/fin-de-role")).StatusCode);
    }

    private async Task<Browser> ManagerAsync(Sample company) => await portal.SignedInAsync((await portal.BecomeManagerAsync(company, "Moreau")).Email);
}
