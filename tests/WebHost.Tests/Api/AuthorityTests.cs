using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

/// <summary>Nobody but the managers of a company sees or decides anything of it (ASVS 8.2.2, 8.4.1).</summary>
[Collection(PortalCollection.Name)]
public sealed class AuthorityTests(RunningPortal portal)
{
    [Fact]
    public async Task Neither_a_colleague_nor_the_manager_of_another_company_gets_anything()
    {
        var company = portal.Samples.Next();
        var colleague = await portal.SignUpAsync(company, "Morin");
        var other = await portal.SignUpAsync(company, "Henry");
        var stranger = await portal.BecomeManagerAsync(portal.Samples.Next(), "Girard");

        foreach (var caller in new[] { colleague.Caller, stranger.Caller })
        {
            foreach (var (method, path, body) in ManagersActs(company, other.UserId))
            {
                (await caller.SendAsync(method, path, body is null ? null : System.Net.Http.Json.JsonContent.Create(body))).Expect(HttpStatusCode.Forbidden, "not-manager");
            }
        }
    }

    [Fact]
    public async Task A_request_is_unknown_to_whoever_it_does_not_concern()
    {
        var company = portal.Samples.Next();
        var author = await portal.SignUpAsync(company, "Andre");
        var colleague = await portal.SignUpAsync(company, "Mercier");
        var stranger = await portal.BecomeManagerAsync(portal.Samples.Next(), "Dupuis");
        var asked = await author.Caller.PostAsync("/access-requests", new JsonObject { ["service"] = "edof", ["sirets"] = new JsonArray(company.HeadOffice) });
        var request = $"/access-requests/{asked.Expect(HttpStatusCode.Created).Items[0]!["id"]}";

        (await colleague.Caller.GetAsync(request)).Expect(HttpStatusCode.NotFound, "request.unknown");
        (await colleague.Caller.DeleteAsync(request)).Expect(HttpStatusCode.NotFound, "request.unknown");
        (await stranger.Caller.GetAsync(request)).Expect(HttpStatusCode.NotFound, "request.unknown");
        (await stranger.Caller.PostAsync($"{request}/approve")).Expect(HttpStatusCode.NotFound, "request.unknown");
        (await colleague.Caller.PostAsync($"{request}/approve")).Expect(HttpStatusCode.Forbidden, "not-manager");
        (await author.Caller.PostAsync($"{request}/approve")).Expect(HttpStatusCode.Forbidden, "not-manager");
    }

    [Fact, Trait("Rule", "§12 Two managers approve at once")]
    public async Task The_second_manager_to_decide_is_told_who_decided()
    {
        var company = portal.Samples.Next();
        var first = await portal.BecomeManagerAsync(company, "Lefevre");
        var second = await portal.SignUpAsync(company, "Bonnet");
        (await first.Caller.PutAsync($"/companies/{company.Siren}/managers/edof/{second.UserId}")).Expect(HttpStatusCode.OK);
        (await second.Caller.PostAsync("/me/charter", new JsonObject { ["service"] = "edof" })).Expect(HttpStatusCode.NoContent);
        var author = await portal.SignUpAsync(company, "Fontaine");
        var asked = await author.Caller.PostAsync("/access-requests", new JsonObject { ["service"] = "edof", ["sirets"] = new JsonArray(company.HeadOffice) });
        var request = $"/access-requests/{asked.Expect(HttpStatusCode.Created).Items[0]!["id"]}";
        (await first.Caller.PostAsync($"{request}/approve")).Expect(HttpStatusCode.OK);

        var late = await second.Caller.PostAsync($"{request}/refuse", new JsonObject { ["reason"] = "Je ne connais pas cette personne." });

        Assert.Equal("Mme\u00a0Lefevre", late.Expect(HttpStatusCode.Conflict, "request.already-decided").Text("by"));
        Assert.Equal("approved", late.Text("requestStatus"));
    }

    [Fact]
    public async Task The_last_manager_stays_and_a_removed_one_decides_nothing()
    {
        var company = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(company, "Lemoine");
        var managers = $"/companies/{company.Siren}/managers/edof";
        (await manager.Caller.DeleteAsync($"{managers}/{manager.UserId}")).Expect(HttpStatusCode.Conflict, "manager.last");
        var other = await portal.SignUpAsync(company, "Chevalier");
        (await manager.Caller.PutAsync($"{managers}/{other.UserId}")).Expect(HttpStatusCode.OK);
        (await other.Caller.PostAsync("/me/charter", new JsonObject { ["service"] = "edof" })).Expect(HttpStatusCode.NoContent);

        (await other.Caller.DeleteAsync($"{managers}/{manager.UserId}")).Expect(HttpStatusCode.NoContent);

        (await manager.Caller.GetAsync($"/companies/{company.Siren}/managers?service=edof")).Expect(HttpStatusCode.Forbidden, "not-manager");
        (await other.Caller.DeleteAsync($"{managers}/{manager.UserId}")).Expect(HttpStatusCode.NoContent);
        (await other.Caller.DeleteAsync($"{managers}/{other.UserId}")).Expect(HttpStatusCode.Conflict, "manager.last");
    }

    [Fact]
    public async Task A_code_of_another_company_is_answered_as_an_unknown_one()
    {
        var company = portal.Samples.Next();
        var owner = await portal.SignUpAsync(company, "Legrand");
        var code = await portal.IssueCodeAsync(company, owner.Email);
        var stranger = await portal.SignUpAsync(portal.Samples.Next(), "Gauthier");

        var others = await stranger.Caller.PostAsync("/manager-codes/redeem", People.Redeem(code));
        var unknown = await stranger.Caller.PostAsync("/manager-codes/redeem", People.Redeem("0000-0000-0000-0000"));

        others.Expect(HttpStatusCode.UnprocessableEntity, "manager-code.not-valid");
        Assert.Equal(others.Body!.ToJsonString(), unknown.Body!.ToJsonString());
    }

    private static IEnumerable<(HttpMethod Method, string Path, JsonNode? Body)> ManagersActs(Sample sample, string userId)
    {
        var company = $"/companies/{sample.Siren}";
        yield return (HttpMethod.Get, $"{company}/users", null);
        yield return (HttpMethod.Get, $"{company}/access-requests?service=edof", null);
        yield return (HttpMethod.Get, $"{company}/managers?service=edof", null);
        yield return (HttpMethod.Get, $"{company}/invitations", null);
        yield return (HttpMethod.Get, $"{company}/invitations/x", null);
        yield return (HttpMethod.Post, $"{company}/invitations/x/resend", null);
        yield return (HttpMethod.Delete, $"{company}/invitations/x", null);
        yield return (HttpMethod.Put, $"{company}/users/{userId}/habilitations/edof/{sample.HeadOffice}", new JsonObject());
        yield return (HttpMethod.Delete, $"{company}/users/{userId}/habilitations/edof/{sample.HeadOffice}", null);
        yield return (HttpMethod.Put, $"{company}/managers/edof/{userId}", null);
        yield return (HttpMethod.Delete, $"{company}/managers/edof/{userId}", null);
        yield return (HttpMethod.Post, $"{company}/invitations", new JsonObject { ["email"] = "a@exemple.fr", ["appoint"] = new JsonArray("edof") });
    }
}
