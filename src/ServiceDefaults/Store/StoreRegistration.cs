using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.StackExchangeRedis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Store;

internal static class StoreRegistration
{
    private const string RedisKeys = "efp:dp-keys";

    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSettings<StoreSettings>(StoreSettings.Section);
        services.AddSingleton<DataFolder>();
        return services.AddSingleton<StoreConnection>();
    }

    /// <summary>A process with a silo holds the embedded store; any other finds it.</summary>
    public static void AddHeldStore(this IServiceCollection services, IConfiguration configuration)
    {
        if (KindOf(configuration) is StoreKind.Embedded) services.AddHostedService<EmbeddedStore>();
    }

    /// <summary>Before whatever needs the store: services start in the order in which they are added.</summary>
    public static void AddStoreGate(this IServiceCollection services, IConfiguration configuration)
    {
        if (KindOf(configuration) is StoreKind.Redis) services.AddHostedService<StoreGate>();
    }

    /// <summary>The keys of cookies and forms rest where every process that reads them can.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("efp-connect");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((options, provider) =>
        {
            options.XmlRepository = Repository(provider);
            options.XmlEncryptor = new KeySeal(provider);
        });
        return services;
    }

    private static StoreKind KindOf(IConfiguration configuration) => configuration.ReadSettings<StoreSettings>(StoreSettings.Section).Kind;

    private static IXmlRepository Repository(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<StoreSettings>>().Value.Kind is StoreKind.Redis
            ? new RedisXmlRepository(() => provider.GetRequiredService<StoreConnection>().OpenAsync().GetAwaiter().GetResult().GetDatabase(), RedisKeys)
            : new FileSystemXmlRepository(new(provider.GetRequiredService<DataFolder>().Keys), provider.GetRequiredService<ILoggerFactory>());
}
