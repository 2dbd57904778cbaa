using EfpConnect.ServiceDefaults.Health;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EfpConnect.WebHost.Tests.Outages;

/// <summary>The middleware alone, in front of a page that fails.</summary>
public class OutageTests
{
    [Fact]
    public async Task A_page_whose_store_is_away_says_when_to_come_back()
    {
        var answer = await AnswerAsync("/accueil", _ => throw new TimeoutException());

        Assert.Equal((503, "5"), (answer.Response.StatusCode, (string?)answer.Response.Headers.RetryAfter));
    }

    [Fact]
    public async Task A_bug_is_not_taken_for_an_outage() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => AnswerAsync("/accueil", _ => throw new InvalidOperationException()));

    [Fact]
    public async Task Nothing_is_asked_before_all_has_started()
    {
        var answer = await AnswerAsync("/accueil", _ => throw new InvalidOperationException("was asked"), canServe: false);

        Assert.Equal(503, answer.Response.StatusCode);
    }

    [Fact]
    public async Task Health_is_told_all_the_same() =>
        Assert.Equal(200, (await AnswerAsync("/health/live", _ => Task.CompletedTask, canServe: false)).Response.StatusCode);

    [Fact]
    public async Task The_page_of_the_outage_is_shown_as_to_a_visitor()
    {
        var answer = await AnswerAsync("/accueil", _ => throw new TimeoutException());

        Assert.DoesNotContain(answer.User.Identities, identity => identity.IsAuthenticated);
        Assert.Empty(answer.Request.Cookies);
        Assert.Empty(answer.Response.Headers.SetCookie.ToArray());
    }

    private static async Task<HttpContext> AnswerAsync(string path, RequestDelegate page, bool canServe = true)
    {
        var services = new ServiceCollection().BuildServiceProvider();
        var outages = new Startup.Outages(page, new Fixed(canServe), services.GetRequiredService<IServiceScopeFactory>(), NullLogger<Startup.Outages>.Instance);
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = path;
        context.Request.Headers.Cookie = "efp=signed-in";
        await outages.InvokeAsync(context);
        return context;
    }

    private sealed record Fixed(bool CanServe) : IReadiness;
}
