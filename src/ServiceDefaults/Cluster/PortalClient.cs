using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Messaging;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>The way of a short-lived program to a running portal, embedded or not.</summary>
public static class PortalClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<T> CallAsync<T>(IConfiguration configuration, Func<IGrainFactory, Task<T>> call)
    {
        var host = Build(configuration);   // not disposed of after a failure: that waits for the connection in vain, and the program ends
        try
        {
            await host.StartAsync().WaitAsync(Patience);
        }
        catch (Exception failure) when (IsAbsence(failure, configuration))
        {
            throw StartupProblem.NoPortal(Place(configuration));
        }

        var answer = await call(host.Services.GetRequiredService<IGrainFactory>());
        await host.StopAsync();
        host.Dispose();
        return answer;
    }

    private static IHost Build(IConfiguration configuration)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddConfiguration(configuration);
        builder.Services.AddSettings<ClusterSettings>(ClusterSettings.Section).AddStore();
        builder.UseOrleansClient(client => client.UseEfpCluster());
        return builder.Build();
    }

    /// <summary>An embedded store that does not answer is a portal that is not running; a Redis server that does not is told as such.</summary>
    private static bool IsAbsence(Exception failure, IConfiguration configuration) => failure switch
    {
        RedisConnectionException => Store(configuration).Kind is StoreKind.Embedded,
        SiloUnavailableException or ConnectionFailedException or TimeoutException => true,
        { InnerException: { } cause } => IsAbsence(cause, configuration),
        _ => false,
    };

    private static string Place(IConfiguration configuration) => Store(configuration) is { Kind: StoreKind.Embedded } embedded
        ? $"Store:Directory = « {Path.GetFullPath(embedded.Directory)} »"
        : $"Cluster:Id = « {configuration.ReadSettings<ClusterSettings>(ClusterSettings.Section).Id} »";

    private static StoreSettings Store(IConfiguration configuration) => configuration.ReadSettings<StoreSettings>(StoreSettings.Section);
}
