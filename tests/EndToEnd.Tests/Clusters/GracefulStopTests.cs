using System.Collections.Concurrent;
using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>O12: SIGTERM among requests.</summary>
public sealed class GracefulStopTests : ClusterTest
{
    [Fact]
    public async Task No_request_fails_while_a_silo_leaves()
    {
        await Cluster.StartAsync(silos: 2, webHosts: 1);
        using var load = new CancellationTokenSource();
        var answers = new ConcurrentBag<HttpStatusCode>();
        var people = await Task.WhenAll(new[] { Cast.Claire, Cast.Marc, Cast.Sophie, Cast.Paul }.Select(person => SignInAsync(Cluster.WebHosts[0], person)));
        var clients = people.Select(person => AskAgainAndAgainAsync(person, answers, load.Token)).ToList();
        await Patience.WaitForAsync(() => "some answers", () => Task.FromResult(answers.Count > 50));

        await Cluster.Silos[0].StopAsync();
        var atTheEnd = answers.Count;
        await Patience.WaitForAsync(() => "answers of the silo that stays", () => Task.FromResult(answers.Count > atTheEnd + 50));
        await load.CancelAsync();
        await Task.WhenAll(clients);

        Assert.True(answers.All(answer => answer is HttpStatusCode.OK), $"{string.Join(", ", answers.Distinct())}\n{Cluster.WebHosts[0].Said}");
        foreach (var person in people) person.Dispose();
    }

    [Fact]
    public async Task What_was_asked_of_a_portal_is_answered_before_it_leaves()
    {
        var portal = CoHosted();
        await portal.StartAsync();
        using var body = new HeldBody("""{"email":"paul@example"}""");
        using var asking = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = portal.Places.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/session") { Content = body, Headers = { ExpectContinue = true } };

        var asked = asking.SendAsync(request);
        await body.Awaited;
        var ended = portal.Process.StopAsync();
        await ClosedAsync(portal);
        body.Release();

        using var answer = await asked;
        Assert.Contains("captcha", await answer.Content.ReadAsStringAsync());
        Assert.Equal(0, await ended);
    }

    /// <summary>Nobody new is let in.</summary>
    private static Task ClosedAsync(NodeProcess portal) => Patience.WaitForAsync(() => $"the portal to close its door\n{portal.Said}", async () =>
    {
        try
        {
            using var newcomer = new HttpClient { BaseAddress = portal.Places.Address };
            await newcomer.GetAsync("/health/live");
            return false;
        }
        catch (HttpRequestException)
        {
            return true;
        }
    });

    private static async Task AskAgainAndAgainAsync(ApiProgram person, ConcurrentBag<HttpStatusCode> answers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested) answers.Add((await person.CallAsync("getMe")).Status);
    }
}
