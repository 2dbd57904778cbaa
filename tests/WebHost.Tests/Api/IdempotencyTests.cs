using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class IdempotencyTests(RunningPortal portal)
{
    [Fact]
    public async Task The_same_key_again_is_the_same_draft()
    {
        var caller = portal.NewCaller();
        var body = new JsonObject { ["email"] = $"{Guid.NewGuid():n}@exemple.fr", ["captcha"] = await caller.SolvedCaptchaAsync() };

        var first = await caller.PostAsync("/registrations", body, "cle-1");
        var again = await caller.PostAsync("/registrations", body, "cle-1");

        Assert.Equal(first.Expect(HttpStatusCode.Accepted).Body!.ToJsonString(), again.Expect(HttpStatusCode.Accepted).Body!.ToJsonString());
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_refused()
    {
        var company = portal.Samples.Next();
        var (caller, _, _) = await portal.SignUpAsync(company, "Henry");
        (await caller.PostAsync("/access-requests", Request(company.HeadOffice), "cle-2")).Expect(HttpStatusCode.Created);

        var refused = await caller.PostAsync("/access-requests", Request(company.Second), "cle-2");

        refused.Expect(HttpStatusCode.Conflict, "idempotency.mismatch");
        Assert.Single((await caller.GetAsync("/access-requests")).Items);
    }

    [Fact]
    public async Task Two_people_may_choose_the_same_key()
    {
        var company = portal.Samples.Next();
        var (one, _, _) = await portal.SignUpAsync(company, "Robin");
        var (other, _, _) = await portal.SignUpAsync(company, "Masson");

        var first = await one.PostAsync("/access-requests", Request(company.HeadOffice), "cle-3");
        var second = await other.PostAsync("/access-requests", Request(company.HeadOffice), "cle-3");

        Assert.NotEqual(first.Expect(HttpStatusCode.Created).Items[0]!["id"]!.ToString(), second.Expect(HttpStatusCode.Created).Items[0]!["id"]!.ToString());
    }

    [Fact]
    public async Task A_call_without_a_token_uses_up_no_key()
    {
        var company = portal.Samples.Next();
        var (caller, _, _) = await portal.SignUpAsync(company, "Giraud");
        var token = caller.CsrfToken;
        caller.CsrfToken = null;
        (await caller.PostAsync("/access-requests", Request(company.Second), "cle-4")).Expect(HttpStatusCode.Forbidden, "csrf.invalid");

        caller.CsrfToken = token;

        (await caller.PostAsync("/access-requests", Request(company.HeadOffice), "cle-4")).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_grant_repeated_after_it_was_taken_back_gives_nothing_again()
    {
        var company = portal.Samples.Next();
        var (manager, userId, _) = await portal.BecomeManagerAsync(company, "Leroux");
        var access = $"/companies/{company.Siren}/users/{userId}/habilitations/edof/{company.Second}";
        (await manager.SendAsync(HttpMethod.Put, access, null, "cle-5")).Expect(HttpStatusCode.OK);
        (await manager.DeleteAsync(access)).Expect(HttpStatusCode.NoContent);

        var again = await manager.SendAsync(HttpMethod.Put, access, null, "cle-5");

        Assert.Null(again.Expect(HttpStatusCode.OK).Body!["grantedAt"]);
        Assert.DoesNotContain(company.Second, (await manager.GetAsync("/me")).Body!["habilitations"]!.ToJsonString());
    }

    private static JsonObject Request(string siret) => new() { ["service"] = "edof", ["sirets"] = new JsonArray(siret) };
}
