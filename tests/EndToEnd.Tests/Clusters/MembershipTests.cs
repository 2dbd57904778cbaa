using System.Net;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>F9, F3: silos that their cluster has forgotten or taken for dead.</summary>
public sealed class MembershipTests : ClusterTest
{
    [Fact]
    public async Task Silos_whose_list_was_deleted_end_and_the_portal_goes_on_under_a_new_cluster_id()
    {
        await Cluster.StartAsync(silos: 2);
        await using var store = await Redis.ConnectAsync();

        await store.GetDatabase().KeyDeleteAsync("efp-connect/members/tests");

        foreach (var silo in Cluster.Silos)
        {
            Assert.NotEqual(0, await silo.Process.EndAsync());
            Assert.Contains(silo.Process.Errors.Split('\n'), line => line.Contains("docs/operations.md") && line.Contains("Cluster:Id = « tests »"));
        }

        Cluster.Options = Cluster.Options with { ClusterId = "tests-2" };
        foreach (var silo in Cluster.Silos) await silo.StartAsync();
    }

    [Fact]
    public async Task A_silo_that_stood_still_until_it_was_taken_for_dead_ends_by_itself()
    {
        await Cluster.StartAsync(silos: 2);
        var (zombie, other) = (Cluster.Silos[0], Cluster.Silos[1]);
        await using var store = await Redis.ConnectAsync();

        await zombie.Process.FreezeAsync();
        await Patience.WaitForAsync(() => $"the silo to be declared dead\n{other.Said}", async () =>
            $"{await store.GetDatabase().HashGetAsync("efp-connect/members/tests", await RowOfAsync(store, zombie))}".Contains("\"Status\":6"));
        await zombie.Process.ResumeAsync();

        Assert.NotEqual(0, await zombie.Process.EndAsync());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/health/ready"));
    }

    private static async Task<string> RowOfAsync(StackExchange.Redis.IConnectionMultiplexer store, NodeProcess silo) =>
        (await store.GetDatabase().HashKeysAsync("efp-connect/members/tests")).Select(key => $"{key}").Single(key => key.Contains($":{silo.Places.SiloPort}:"));
}
