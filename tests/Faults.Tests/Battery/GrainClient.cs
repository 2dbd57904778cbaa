using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using StackExchange.Redis;
using ClusterOptions = EfpConnect.Processes.ClusterOptions;

namespace EfpConnect.Faults.Tests.Battery;

/// <summary>A client of the cluster inside the tests, which calls grains as a web host does.</summary>
internal sealed class GrainClient : IAsyncDisposable
{
    private const int AnyGateway = -1;

    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan GatewayRefresh = TimeSpan.FromSeconds(5);

    private readonly IHost _host;

    private GrainClient(IHost host) => _host = host;

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    /// <param name="gateway">Which silo to call by, of those listed; any, unless told.</param>
    public static async Task<GrainClient> ConnectAsync(ClusterOptions cluster, int gateway = AnyGateway)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.UseOrleansClient(client => client
            .UseRedisClustering(redis => redis.ConfigurationOptions = ConfigurationOptions.Parse(cluster.Redis))
            .Configure<Orleans.Configuration.ClusterOptions>(ids => (ids.ClusterId, ids.ServiceId) = (cluster.ClusterId, "efp-connect"))
            .Configure<GatewayOptions>(gateways => (gateways.PreferredGatewayIndex, gateways.GatewayListRefreshPeriod) = (gateway, GatewayRefresh))
            .Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = ResponseTimeout));
        var client = new GrainClient(builder.Build());
        await client._host.StartAsync();
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
