using EfpConnect.ServiceDefaults.Startup;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The settings of a Redis server without which an acknowledged act could be lost.</summary>
internal static class RedisDurability
{
    private static readonly (string Parameter, string Allowed)[] Required =
    [
        ("appendonly", "yes"),
        ("appendfsync", "always"),
        ("maxmemory-policy", "noeviction"),
    ];

    public static async Task RequireAsync(IConnectionMultiplexer store)
    {
        foreach (var server in store.GetServers())
        {
            foreach (var (parameter, allowed) in Required) await RequireAsync(server, parameter, allowed);
        }
    }

    private static async Task RequireAsync(IServer server, string parameter, string allowed)
    {
        var found = (await server.ConfigGetAsync(parameter)).Select(pair => pair.Value).FirstOrDefault("?");
        if (found != allowed) throw StartupProblem.StoreNotDurable(parameter, found, allowed);
    }
}
