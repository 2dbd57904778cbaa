using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class CsrfTests(RunningPortal portal)
{
    [Fact]
    public async Task A_call_without_a_token_does_nothing()
    {
        var (caller, _, _) = await portal.SignUpAsync(portal.Samples.Next(), "Roux");
        caller.CsrfToken = null;

        (await caller.DeleteAsync("/session")).Expect(HttpStatusCode.Forbidden, "csrf.invalid");
        (await caller.GetAsync("/me")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_token_of_another_session_does_nothing()
    {
        var company = portal.Samples.Next();
        var (caller, _, _) = await portal.SignUpAsync(company, "Blanc");
        var (other, _, _) = await portal.SignUpAsync(company, "Noir");
        caller.CsrfToken = other.CsrfToken;

        (await caller.DeleteAsync("/session")).Expect(HttpStatusCode.Forbidden, "csrf.invalid");
        (await caller.GetAsync("/me")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_token_from_before_signing_in_is_worth_nothing_after()
    {
        var (caller, _, email) = await portal.SignUpAsync(portal.Samples.Next(), "Faure");
        await caller.DeleteAsync("/session");
        await caller.GetAsync("/session");
        var before = caller.CsrfToken;
        var captcha = await caller.SolvedCaptchaAsync();
        (await caller.PostAsync("/session", new JsonObject { ["email"] = email, ["password"] = People.Password, ["captcha"] = captcha })).Expect(HttpStatusCode.OK);

        caller.CsrfToken = before;

        (await caller.DeleteAsync("/session")).Expect(HttpStatusCode.Forbidden, "csrf.invalid");
    }

    [Fact]
    public async Task Nobody_signed_in_gets_a_token_too()
    {
        var caller = portal.NewCaller();

        var session = await caller.GetAsync("/session");

        Assert.NotNull(session.Expect(HttpStatusCode.Unauthorized, "session.none").Text("csrfToken"));
        (await caller.PostAsync("/captchas")).Expect(HttpStatusCode.Created);
    }
}
