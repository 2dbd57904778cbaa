using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>One state, whichever way the portal is run.</summary>
public sealed class WaysToRunTests : ClusterTest
{
    [Fact]
    public async Task The_other_silo_serves_when_one_is_killed_in_use()
    {
        await Cluster.StartAsync(silos: 2, webHosts: 1);
        using var paul = await SignInAsync(Cluster.WebHosts[0], Cast.Paul);
        var request = await paul.AskAsync(Cast.LumiereAix);

        using var claire = await SignInAsync(Cluster.WebHosts[0], Cast.Claire);

        await Cluster.Silos[0].KillAsync();

        // Each may be told 503 until the other silo has taken over what it needs.
        await Patience.WaitForAsync(() => "the decision", async () => (await claire.CallAsync("approveAccessRequest", at: request)).IsSuccess);
        await Patience.WaitForAsync(() => "the access", async () => $"{(await paul.CallAsync("getMyAccess", at: new { service = "edof", siret = Cast.LumiereAix }))["allowed"]}" == "true");
    }

    [Fact]
    public async Task What_one_way_wrote_another_reads_sessions_included()
    {
        var alone = CoHosted();
        await alone.StartAsync();
        using var paul = await SignInAsync(alone, Cast.Paul);
        var request = await paul.AskAsync(Cast.LumiereAix);
        await alone.StopAsync();

        await Cluster.StartAsync(silos: 1, webHosts: 1);
        paul.MoveTo(Cluster.WebHosts[0].Places.Address);
        (await paul.CallAsync("getAccessRequest", at: request)).Expect(HttpStatusCode.OK);
        using var claire = await SignInAsync(Cluster.WebHosts[0], Cast.Claire);
        (await claire.CallAsync("approveAccessRequest", at: request)).Expect(HttpStatusCode.OK);
        foreach (var node in Cluster.All) await node.StopAsync();

        await alone.StartAsync();
        paul.MoveTo(alone.Places.Address);
        Assert.True((await paul.AccessAsync(Cast.LumiereAix))["allowed"]!.GetValue<bool>());
    }
}
