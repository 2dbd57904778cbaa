using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>F2, F4: Redis that goes away under people at work.</summary>
public sealed class OutageTests : ClusterTest
{
    [Fact]
    public async Task While_Redis_is_dead_all_is_503_and_the_same_session_goes_on_once_it_is_back()
    {
        await Cluster.StartAsync(silos: 1, webHosts: 1);
        var web = Cluster.WebHosts[0];
        using var paul = await SignInAsync(web, Cast.Paul);

        await Redis.KillAsync();
        await AwayAsync(web);
        var refused = await paul.CallAsync("submitAccessRequests", Asked, key: "ask");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Equal("service.unavailable", refused.Code);

        await Redis.StartAgainAsync();
        await web.ReadyAsync();
        await Cluster.Silos[0].ReadyAsync();
        (await paul.CallAsync("submitAccessRequests", Asked, key: "ask")).Expect(HttpStatusCode.Created);
        Assert.Single((await paul.CallAsync("listMyAccessRequests")).Body!.AsArray());
    }

    [Fact]
    public async Task A_Redis_that_stands_still_is_an_error_in_time_and_a_repeat_gets_the_truth()
    {
        var web = CoHosted();
        await web.StartAsync();
        using var paul = await SignInAsync(web, Cast.Paul);

        await Redis.Process.FreezeAsync();
        var unknown = await paul.CallAsync("submitAccessRequests", Asked, key: "ask");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, unknown.Status);
        await Redis.Process.ResumeAsync();
        await web.ReadyAsync();

        (await paul.CallAsync("submitAccessRequests", Asked, key: "ask")).Expect(HttpStatusCode.Created);
        Assert.Single((await paul.CallAsync("listMyAccessRequests")).Body!.AsArray());
    }

    private static object Asked => new { service = "edof", sirets = new[] { Cast.LumiereAix } };

    private static Task AwayAsync(NodeProcess web) => Patience.WaitForAsync(() => "a page to be excused", async () =>
    {
        using var answer = await web.Http.GetAsync("/connexion");
        return answer.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null;
    });
}
