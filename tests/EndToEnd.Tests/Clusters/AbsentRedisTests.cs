using System.Net;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>O6: Redis that is not there at start.</summary>
public sealed class AbsentRedisTests : ClusterTest
{
    [Fact]
    public async Task A_portal_waits_for_its_Redis_alive_but_not_ready_and_serves_once_it_is_there()
    {
        await Redis.KillAsync();
        var portal = CoHosted();
        portal.Start();
        await ListensAsync(portal);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(portal, "/health/ready"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(portal, "/health/startup"));
        await AssertExcusedAsync(portal, "/connexion", "text/html");
        await AssertExcusedAsync(portal, "/api/v1/session", "application/problem+json");
        await Patience.WaitForAsync(() => $"the line that says what is waited for\n{portal.Said}", () => Task.FromResult(portal.Said.Contains("serveur injoignable")));

        await Redis.StartAgainAsync();
        await portal.ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(portal, "/connexion"));
        Assert.Contains("le serveur répond", portal.Said);
    }

    [Fact]
    public async Task A_web_process_without_silo_waits_for_Redis_and_for_silos()
    {
        await Redis.KillAsync();
        var web = Cluster.AddWebHost();
        web.Start();
        await ListensAsync(web);
        await AssertExcusedAsync(web, "/connexion", "text/html");

        await Redis.StartAgainAsync();
        await Patience.WaitForAsync(() => $"the line that says that no silo is there\n{web.Said}", () => Task.FromResult(web.Said.Contains("aucun silo ne répond")));
        await AssertExcusedAsync(web, "/connexion", "text/html");

        await Cluster.AddSilo().StartAsync();
        await web.ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(web, "/connexion"));
    }

    [Fact]
    public async Task Told_to_stop_while_it_waits_a_silo_ends_well()
    {
        await Redis.KillAsync();
        var silo = Cluster.AddSilo();
        silo.Start();
        await ListensAsync(silo);

        Assert.Equal(0, await silo.Process.StopAsync());
    }

    [Fact]
    public async Task A_wrong_password_is_refused_in_one_line()
    {
        await using var store = await Redis.ConnectAsync();
        await store.GetServers()[0].ConfigSetAsync("requirepass", "s3cret");
        Cluster.Options = Cluster.Options with { Redis = $"{Redis.Address},password=wrong" };
        var silo = Cluster.AddSilo();
        silo.Start();

        Assert.Equal(2, await silo.Process.EndAsync());
        Assert.Contains("refuse ce compte", Assert.Single(silo.Process.Errors.Split('\n')));
        Assert.DoesNotContain("wrong", silo.Said);
    }

    private static async Task AssertExcusedAsync(NodeProcess portal, string path, string mediaType)
    {
        using var answer = await portal.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter?.Delta);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("indisponible", await answer.Content.ReadAsStringAsync());
    }
}
