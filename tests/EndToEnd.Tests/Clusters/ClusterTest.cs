using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>Programs of the portal on a real Redis; each test says which.</summary>
public abstract class ClusterTest : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<NodeProcess> _alone = [];

    internal RedisProcess Redis { get; private set; } = null!;

    internal ClusterProcesses Cluster { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Redis = await RedisProcess.StartAsync();
        Cluster = new(new(Redis.Address, _folder.Path) { DemoData = true });
    }

    public async Task DisposeAsync()
    {
        foreach (var node in _alone) await node.DisposeAsync();
        await Cluster.DisposeAsync();
        await Redis.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A web process with a silo of its own, on the same Redis and folder as the cluster.</summary>
    internal NodeProcess CoHosted()
    {
        var places = PortalPlaces.In(_folder.Path);
        var node = new NodeProcess(Programs.WebHost, places, () => [.. Cluster.Options.WebHost(places), "--Cluster:Mode", "CoHosted", .. Ports(places)]);
        _alone.Add(node);
        return node;
    }

    internal static async Task<ApiProgram> SignInAsync(NodeProcess webHost, string email)
    {
        var program = await ApiProgram.OpenAsync(webHost.Places.Address);
        var signedIn = await program.CallAsync("signIn", new { email, password = Cast.Password, captcha = await program.SolvedCaptchaAsync() });
        signedIn.Expect(HttpStatusCode.OK);
        return program;
    }

    internal static async Task<HttpStatusCode> StatusAsync(NodeProcess node, string path)
    {
        using var answer = await node.Http.GetAsync(path);
        return answer.StatusCode;
    }

    internal static Task ListensAsync(NodeProcess node) => Patience.WaitForAsync(() => $"the program to listen\n{node.Said}", async () =>
    {
        try
        {
            return await StatusAsync(node, "/health/live") is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    });

    private static IEnumerable<string> Ports(PortalPlaces places) =>
        ["--Cluster:SiloPort", $"{places.SiloPort}", "--Cluster:GatewayPort", $"{places.GatewayPort}"];
}
