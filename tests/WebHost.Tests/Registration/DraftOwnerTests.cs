using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.Contracts;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.WebHost.Tests.Registration;

[Collection(PortalCollection.Name)]
public sealed class DraftOwnerTests(RunningPortal portal)
{
    private const string FirstStep = "/inscription/identifiant";
    private const string Cookie = "efp-inscription";

    [Fact]
    public async Task Nobody_gets_a_draft_by_naming_it()
    {
        var victim = portal.NewCaller();
        var begun = await victim.PostAsync("/registrations", new JsonObject { ["email"] = Address(), ["captcha"] = await victim.SolvedCaptchaAsync() });
        var draft = begun.Expect(HttpStatusCode.Accepted).Text("id")!;
        var thief = new Browser(portal);

        var started = await thief.FillAsync(FirstStep, ("Email", Address()), ("operationId", draft));

        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.NotEqual(RegistrationId.Parse(draft), DraftOf(thief));
    }

    [Fact]
    public async Task A_double_click_begins_one_draft()
    {
        var browser = new Browser(portal);
        var (email, id) = (Address(), Guid.NewGuid().ToString("n"));
        await browser.FillAsync(FirstStep, ("Email", email), ("operationId", id));
        var first = DraftOf(browser);
        browser.Cookies.Remove(Cookie);

        await browser.FillAsync(FirstStep, ("Email", email), ("operationId", id));

        Assert.NotNull(first);
        Assert.Equal(first, DraftOf(browser));
    }

    private static string Address() => $"{Guid.NewGuid():n}@exemple.fr";

    private RegistrationId? DraftOf(Browser browser)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = $"{Cookie}={browser.Cookies[Cookie]}";
        return portal.Services.GetRequiredService<DraftCookie>().Read(context);
    }
}
