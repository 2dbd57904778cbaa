using System.Net;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>F3: a silo that stands still is away, and takes nobody with it.</summary>
public sealed class FrozenSiloTests : ClusterTest
{
    [Fact]
    public async Task While_one_silo_stands_still_the_others_are_ready()
    {
        await Cluster.StartAsync(silos: 2);
        var webHost = Cluster.AddWebHost();   // once both silos are there, so that it knows of both
        await webHost.StartAsync();

        foreach (var (frozen, other) in new[] { (Cluster.Silos[0], Cluster.Silos[1]), (Cluster.Silos[1], Cluster.Silos[0]) })
        {
            await frozen.Process.FreezeAsync();

            Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/health/ready"));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(webHost, "/health/ready"));
            await frozen.Process.ResumeAsync();
        }
    }

    [Fact]
    public async Task While_every_silo_stands_still_a_web_host_is_not_ready()
    {
        await Cluster.StartAsync(silos: 1, webHosts: 1);

        await Cluster.Silos[0].Process.FreezeAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(Cluster.WebHosts[0], "/health/ready"));
    }
}
