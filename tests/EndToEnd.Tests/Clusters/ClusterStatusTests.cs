using System.Text.Json.Nodes;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>efpctl beside a cluster.</summary>
public sealed class ClusterStatusTests : ClusterTest
{
    [Fact]
    public async Task Of_a_cluster_that_is_well_it_tells_silos_and_store_and_ends_with_0()
    {
        await Cluster.StartAsync(silos: 2);

        var people = (await StatusAsync()).ExpectDone();
        var program = JsonNode.Parse((await StatusAsync("--json")).ExpectDone().Output)!;

        Assert.All(Cluster.Silos, silo => Assert.Contains($"127.0.0.1:{silo.Places.SiloPort}", people.Output));
        Assert.Contains("Tout va bien", people.Output);
        Assert.Equal(["Active", "Active"], program["silos"]!.AsArray().Select(silo => $"{silo!["status"]}"));
        Assert.Contains(program["store"]!["settings"]!.AsArray(), setting => $"{setting!["name"]}" == "appendfsync" && $"{setting["found"]}" == "always");
    }

    [Fact]
    public async Task Without_a_silo_it_ends_with_1_and_says_so()
    {
        var status = await StatusAsync();

        Assert.Equal(1, status.ExitCode);
        Assert.Contains("aucun portail en marche", status.Output);
    }

    [Fact]
    public async Task Without_Redis_it_ends_with_1_and_says_so()
    {
        await Redis.KillAsync();

        var status = await StatusAsync();

        Assert.Equal(1, status.ExitCode);
        Assert.Contains("injoignable", status.Output);
    }

    [Fact]
    public async Task A_Redis_that_may_lose_data_is_told()
    {
        await using var store = await Redis.ConnectAsync();
        await store.GetServers()[0].ConfigSetAsync("appendfsync", "everysec");

        Assert.Contains("« everysec »", (await StatusAsync()).Output);
    }

    [Fact]
    public async Task Of_an_embedded_portal_it_tells_the_one_silo()
    {
        await using var portal = await PortalProcess.StartAsync(new() { DemoData = false });

        var status = (await Efpctl.RunAsync(portal.Folder, "cluster", "status", "--json")).ExpectDone();

        Assert.Single(JsonNode.Parse(status.Output)!["silos"]!.AsArray());
    }

    private Task<Efpctl> StatusAsync(params string[] more) => Efpctl.RunAsync(
        Cluster.Options.Folder, ["cluster", "status", .. more, "--set", "Store:Kind=Redis", "--set", $"Store:Redis={Redis.Address}", "--set", "Cluster:Id=tests"]);
}
