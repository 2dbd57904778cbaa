using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Looks at a store from beside the portal.</summary>
public static class StoreInspection
{
    /// <returns>With what has to be mended, in one line.</returns>
    public static async Task<(StoreReport Report, string? Problem)> InspectAsync(IConfiguration configuration)
    {
        var settings = configuration.ReadSettings<StoreSettings>(StoreSettings.Section);
        var options = Options.Create(settings);
        using var folder = new DataFolder(options);
        await using var connection = new StoreConnection(options, folder);
        try
        {
            var store = await connection.OpenAsync();
            await store.GetDatabase().PingAsync();
            return settings.Kind is StoreKind.Redis ? await OfRedisAsync(store, settings) : (new(settings.Kind, Reachable: true, [], []), null);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException or StartupProblem)
        {
            return (new(settings.Kind, Reachable: false, [], []), Absence(settings, folder, failure).Message);
        }
    }

    private static async Task<(StoreReport, string?)> OfRedisAsync(IConnectionMultiplexer store, StoreSettings settings)
    {
        var (durability, facts) = (await RedisDurability.ReadAsync(store), await RedisFacts.ReadAsync(store));
        var problem = RedisDurability.Broken(durability, settings.RedisUnchecked)
            ?? (RedisFacts.Alarming(facts) is { } fact ? StartupProblem.StoreLogFailing(fact.Name, fact.Value) : null);
        return (new(settings.Kind, Reachable: true, durability, facts), problem?.Message);
    }

    private static StartupProblem Absence(StoreSettings settings, DataFolder folder, Exception failure) => failure switch
    {
        StartupProblem told => told,
        _ when settings.Kind is StoreKind.Embedded => StartupProblem.NoPortal($"Store:Directory = « {folder.Root} »"),
        _ when RedisRefusal.Is(failure) => StartupProblem.StoreRefused(settings.Redis!, failure),
        _ => StartupProblem.StoreUnreachable(settings.Redis!, failure),
    };
}
