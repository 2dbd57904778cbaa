using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Persistence;
using Orleans.Runtime;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Makes a silo or a client part of the portal named by <see cref="ClusterSettings"/>.</summary>
public static class ClusterHosting
{
    /// <summary>The grain storage of every stored state.</summary>
    public const string Storage = "efp";

    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(2);

    /// <summary>A silo that stands still with its connections open is held for dead after three times this: its grains are away so long.</summary>
    private static readonly TimeSpan MostProbeTimeout = TimeSpan.FromSeconds(3);

    /// <summary>A silo that starts asks all others for their word, except those that have not been heard of for three times this: killed ones hold it up no longer.</summary>
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);

    /// <summary>How soon a client learns of a silo that came or went.</summary>
    private static readonly TimeSpan GatewayRefresh = TimeSpan.FromSeconds(5);

    public static ISiloBuilder UseEfpCluster(this ISiloBuilder silo)
    {
        silo.Services.AddIdentity();
        silo.Services.AddHeldStore(silo.Configuration);
        silo.Services.AddSingleton<IPortOwner, SiloPorts>();
        silo.Services.AddOptions<EndpointOptions>().Configure<IOptions<ClusterSettings>>(Listen);
        silo.Services.Configure<SiloOptions>(options => options.SiloName = SiloNames.New());
        silo.Services.Configure<ClusterMembershipOptions>(Watch);
        silo.Services.Configure<SiloMessagingOptions>(Answer);
        silo.Services.AddSingleton<MembershipRow>().AddHostedService<MembershipWatch>();
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, Predecessors>();
        silo.UseRedisClustering(_ => { });
        return silo.AddRedisGrainStorage(Storage, options => options.Configure<StoreConnection>(Reach));
    }

    public static IClientBuilder UseEfpCluster(this IClientBuilder client)
    {
        client.Services.AddIdentity();
        client.Services.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = ResponseTimeout);
        client.Services.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = GatewayRefresh);
        return client.UseRedisClustering(_ => { });
    }

    /// <summary>A web process may be started before its silos: it waits for one as long as it takes.</summary>
    public static IClientBuilder WaitForSilos(this IClientBuilder client)
    {
        client.Services.AddSingleton<SiloPatience>();
        client.Services.AddSingleton<IClientConnectionRetryFilter>(services => services.GetRequiredService<SiloPatience>());
        client.Services.AddHostedService(services => services.GetRequiredService<SiloPatience>());
        return client;
    }

    private static void AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<ClusterOptions>().Configure<IOptions<ClusterSettings>>(Identify);
        services.AddOptions<RedisClusteringOptions>().Configure<StoreConnection>(Reach);
    }

    private static void Identify(ClusterOptions options, IOptions<ClusterSettings> settings)
    {
        options.ClusterId = settings.Value.Id;
        options.ServiceId = settings.Value.ServiceId;
    }

    private static void Watch(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = ProbeTimeout;
        options.MaxProbeTimeout = MostProbeTimeout;
        options.IAmAliveTablePublishTimeout = SignOfLife;
    }

    /// <summary>Silos among themselves too: a grain that is being placed waits for what they say, and its callers with it.</summary>
    private static void Answer(SiloMessagingOptions options)
    {
        options.ResponseTimeout = ResponseTimeout;
        options.SystemResponseTimeout = ResponseTimeout;
    }

    private static void Listen(EndpointOptions options, IOptions<ClusterSettings> settings)
    {
        var (cluster, listening) = (settings.Value, settings.Value.Listening);
        options.AdvertisedIPAddress = cluster.Advertised;
        options.SiloPort = cluster.SiloPort;
        options.GatewayPort = cluster.GatewayPort;
        options.SiloListeningEndpoint = new(listening, cluster.SiloPort);
        options.GatewayListeningEndpoint = new(listening, cluster.GatewayPort);
    }

    private static void Reach(RedisClusteringOptions options, StoreConnection store)
    {
        options.ConfigurationOptions = new ConfigurationOptions();   // asked for, but the address is known at start only
        options.CreateMultiplexer = async _ => (await store.OpenAsync(), IsShared: true);
    }

    /// <summary>Neither <c>DeleteStateOnClear</c> nor <c>EntryExpiry</c>: both forget the etag, and a used code would live again.</summary>
    private static void Reach(RedisStorageOptions options, StoreConnection store)
    {
        options.ConfigurationOptions = new ConfigurationOptions();
        options.CreateMultiplexer = async _ => (await store.OpenAsync(), IsShared: true);
    }
}
