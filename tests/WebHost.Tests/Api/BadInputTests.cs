using System.Net;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class BadInputTests(RunningPortal portal)
{
    private const string Captcha = """{ "id": "0123456789abcdef0123456789abcdef", "answer": "AAAAA" }""";

    [Theory]
    [InlineData("", 400, "request.malformed")]
    [InlineData("null", 400, "request.malformed")]
    [InlineData("[]", 400, "request.malformed")]
    [InlineData("{", 400, "request.malformed")]
    [InlineData("""{ "email": 12 }""", 422, "request.invalid")]
    [InlineData("""{ "email": "a@exemple.fr", "email": "b@exemple.fr" }""", 400, "request.malformed")]
    [InlineData("""{ "\ud800": 1 }""", 400, "request.malformed")]
    [InlineData("""{ "email": "\ud800@exemple.fr" }""", 422, "request.invalid")]
    [InlineData("{}", 422, "request.invalid")]
    [InlineData("""{ "email": null, "captcha": null }""", 422, "request.invalid")]
    [InlineData("""{ "email": "a@exemple.fr", "captcha": {} }""", 422, "request.invalid")]
    [InlineData("""{ "email": "a@exemple.fr", "captcha": "x" }""", 400, "request.malformed")]
    [InlineData("""{ "email": "a@exemple.fr", "captcha": CAPTCHA }""", 422, "captcha.wrong")]
    [InlineData("""{ "email": "a@b", "captcha": CAPTCHA }""", 422, "email.invalid")]
    [InlineData("""{ "email": "a@exemple.fr\r\nBcc: x@exemple.fr", "captcha": CAPTCHA }""", 422, "email.invalid")]
    [InlineData("""{ "email": "a@exemple.fr,b@exemple.fr", "captcha": CAPTCHA }""", 422, "email.invalid")]
    [InlineData("""{ "email": "\"a b\"@exemple.fr", "captcha": CAPTCHA }""", 422, "email.invalid")]
    [InlineData("""{ "email": "\u0430@exemple.fr", "captcha": CAPTCHA }""", 422, "email.invalid")]
    public async Task A_registration_that_cannot_be_read_is_refused(string body, int status, string code) =>
        await RefusedAsync(HttpMethod.Post, "/registrations", body.Replace("CAPTCHA", Captcha), status, code);

    [Theory]
    [InlineData("POST", "/session", """{ "email": "x", "password": 1, "captcha": CAPTCHA }""", 422, "request.invalid")]
    [InlineData("POST", "/session", """{ "email": "x", "password": "y", "captcha": CAPTCHA }""", 422, "captcha.wrong")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": ["123"] }""", 422, "siret.invalid")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": [] }""", 422, "request.invalid")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": "99120345600017" }""", 400, "request.malformed")]
    [InlineData("POST", "/access-requests", """{ "service": "../edof", "sirets": ["99120345600017"] }""", 422, "request.invalid")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": ["99120345600017"], "roles": ["roi"] }""", 422, "request.unknown-roles")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": ["99245678000012"] }""", 422, "siret.other-company")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": ["99120345600058"] }""", 422, "establishment.closed")]
    [InlineData("POST", "/access-requests", """{ "service": "edof", "sirets": ["99120345600041"] }""", 422, "establishment.not-referenced")]
    [InlineData("POST", "/access-requests/x/resend", "", 404, "request.unknown")]
    [InlineData("GET", "/access-requests/%01", null, 404, "request.unknown")]
    [InlineData("DELETE", "/access-requests/..%2f..", null, 404, null)]
    [InlineData("POST", "/access-requests/x/approve", "", 404, "request.unknown")]
    [InlineData("POST", "/access-requests/x/refuse", "{}", 422, "request.invalid")]
    [InlineData("POST", "/manager-codes/redeem", """{ "code": "x", "service": "edof", "acceptCharter": true }""", 422, "manager-code.mistyped")]
    [InlineData("POST", "/manager-codes/redeem", """{ "code": "x", "service": "edof" }""", 422, "charter.not-accepted")]
    [InlineData("POST", "/manager-codes/redeem", """{ "code": "x", "service": "edof", "acceptCharter": "oui" }""", 400, "request.malformed")]
    [InlineData("POST", "/me/charter", """{ "service": "maf" }""", 409, "manager.not-appointed")]
    [InlineData("GET", "/me/access?service=edof&siret=1", null, 422, "siret.invalid")]
    [InlineData("GET", "/me/access?service=&siret=99120345600017", null, 422, "request.invalid")]
    [InlineData("GET", "/me/access", null, 422, "request.invalid")]
    [InlineData("GET", "/companies/12345678X/users", null, 404, "resource.unknown")]
    [InlineData("GET", "/companies/991203456/users?page=x", null, 422, "request.invalid")]
    [InlineData("GET", "/companies/991203456/users?siret=%F0%28", null, 422, "siret.invalid")]
    [InlineData("GET", "/companies/991203456/users", null, 403, "not-manager")]
    [InlineData("GET", "/companies/732829320/establishments", null, 422, "company.unknown")]
    [InlineData("PUT", "/companies/991203456/managers/edof/nobody", null, 404, "resource.unknown")]
    [InlineData("POST", "/companies/991203456/invitations", """{ "email": "a@exemple.fr", "appoint": ["edof"] }""", 403, "not-manager")]
    [InlineData("POST", "/companies/991203456/invitations", """{ "email": "a@exemple.fr", "isManager": true }""", 422, "invitation.empty")]
    [InlineData("POST", "/companies/991203456/invitations", """{ "email": "a@exemple.fr", "habilitations": [null] }""", 422, "request.invalid")]
    [InlineData("GET", "/companies/991203456/access-requests?status=Pending", null, 422, "request.invalid")]
    [InlineData("GET", "/companies/991203456/access-requests?status=99", null, 422, "request.invalid")]
    [InlineData("PATCH", "/me", "{}", 405, "method.not-allowed")]
    [InlineData("GET", "/nothing", null, 404, "resource.unknown")]
    public async Task What_a_signed_in_program_gets_wrong_is_named(string method, string path, string? body, int status, string? code) =>
        await RefusedAsync(new(method), path, body?.Replace("CAPTCHA", Captcha), status, code);

    [Fact]
    public async Task A_body_above_64_KB_is_refused() =>
        await RefusedAsync(HttpMethod.Post, "/session", $$"""{ "email": "{{new string('a', 70_000)}}" }""", 413, "request.too-large");

    [Fact]
    public async Task Deep_JSON_is_refused() =>
        await RefusedAsync(HttpMethod.Post, "/session", new string('[', 10_000), 400, "request.malformed");

    [Fact]
    public async Task A_form_is_not_JSON()
    {
        var caller = await SignedInAsync();

        var answer = await caller.SendTextAsync(HttpMethod.Post, "/me/charter", "service=edof", "application/x-www-form-urlencoded");

        answer.Expect(HttpStatusCode.UnsupportedMediaType, "media-type.unsupported");
    }

    [Fact]
    public async Task Each_wrong_field_of_an_identity_is_named()
    {
        var caller = portal.NewCaller();
        var draft = await caller.ProveAddressAsync(portal, $"{Guid.NewGuid():n}@exemple.fr");

        var refused = await caller.SendTextAsync(HttpMethod.Put, $"{draft}/identity", """{ "title": "docteur", "lastName": "D\r\nX", "firstName": "" }""");

        Assert.Equal(["title", "lastName", "firstName"], refused.Expect(HttpStatusCode.UnprocessableEntity, "request.invalid").Body!["errors"]!.AsObject().Select(e => e.Key));
    }

    [Fact]
    public async Task A_password_step_before_the_code_is_told_what_comes_first()
    {
        var caller = portal.NewCaller();
        var captcha = await caller.SolvedCaptchaAsync();
        var started = await caller.PostAsync("/registrations", new System.Text.Json.Nodes.JsonObject { ["email"] = $"{Guid.NewGuid():n}@exemple.fr", ["captcha"] = captcha });

        var refused = await caller.SendTextAsync(HttpMethod.Put, $"/registrations/{started.Text("id")}/password", """{ "password": "Trois-Pommes-Vertes-7" }""");

        Assert.Equal("code", refused.Expect(HttpStatusCode.Conflict, "registration.step").Text("next"));
    }

    private async Task RefusedAsync(HttpMethod method, string path, string? body, int status, string? code)
    {
        var caller = await SignedInAsync();

        var answer = body is null
            ? await caller.SendAsync(method, path, null)
            : await caller.SendTextAsync(method, path, body);

        answer.Expect((HttpStatusCode)status, code);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<ApiCaller> SignedInAsync() => (await portal.SomebodyAsync()).Caller;
}
