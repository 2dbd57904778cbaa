using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>What makes development easy and must never reach Production.</summary>
internal static class ProductionRules
{
    public static StartupProblem? Broken(IConfiguration configuration, IHostEnvironment environment)
    {
        if (!environment.IsProduction()) return null;

        return configuration["Clock:Offset"] is { } offset && !IsZero(offset) ? StartupProblem.ForbiddenInProduction("Clock:Offset", offset)
            : configuration["Dev:Tools"] is { } tools && !IsFalse(tools) ? StartupProblem.ForbiddenInProduction("Dev:Tools", tools)
            : !configuration.GetSection("Secrets:Pepper").GetChildren().Any(pepper => pepper.Value is { Length: > 0 }) ? StartupProblem.NoPepper()
            : UnprotectedStore(configuration);
    }

    private static StartupProblem? UnprotectedStore(IConfiguration configuration) =>
        configuration.ReadSettings<StoreSettings>(StoreSettings.Section) is { Kind: StoreKind.Redis, Redis: { } address } && RedisAddress.IsUnprotected(address)
            ? StartupProblem.StoreUnprotected(address)
            : null;

    private static bool IsZero(string offset) => TimeSpan.TryParse(offset, out var parsed) && parsed == TimeSpan.Zero;

    private static bool IsFalse(string tools) => bool.TryParse(tools, out var parsed) && !parsed;
}
