using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Runtime;

namespace EfpConnect.WebHost.Tests.Outages;

/// <summary>The middleware alone, in front of a page that one silo or several turn away.</summary>
public class ReadingAgainTests
{
    private readonly FakeTimeProvider _clock = new();
    private int _asked;

    [Fact]
    public async Task A_page_turned_away_by_a_silo_that_leaves_is_asked_again()
    {
        var answered = AnswerAsync("GET", failures: 2);
        _clock.Advance(TimeSpan.FromMilliseconds(50));
        _clock.Advance(TimeSpan.FromMilliseconds(200));

        Assert.Equal(200, (await answered).Response.StatusCode);
        Assert.Equal(3, _asked);
    }

    [Fact]
    public async Task It_is_asked_four_times_at_most()
    {
        var answered = AnswerAsync("GET", failures: int.MaxValue);
        _clock.Advance(TimeSpan.FromMilliseconds(50));
        _clock.Advance(TimeSpan.FromMilliseconds(200));
        _clock.Advance(TimeSpan.FromMilliseconds(800));

        await Assert.ThrowsAsync<SiloUnavailableException>(() => answered);
        Assert.Equal(4, _asked);
    }

    [Fact]
    public async Task An_act_is_asked_once()
    {
        await Assert.ThrowsAsync<SiloUnavailableException>(() => AnswerAsync("POST", failures: 1));

        Assert.Equal(1, _asked);
    }

    private async Task<HttpContext> AnswerAsync(string method, int failures)
    {
        var services = new ServiceCollection().BuildServiceProvider();
        var again = new Startup.ReadingAgain(
            _ => ++_asked > failures ? Task.CompletedTask : throw new SiloUnavailableException("leaves"),
            _clock, services.GetRequiredService<IServiceScopeFactory>(), NullLogger<Startup.ReadingAgain>.Instance);
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = method;
        await again.InvokeAsync(context);
        return context;
    }
}
