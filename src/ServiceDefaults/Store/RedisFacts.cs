using System.Collections.Immutable;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>What an operator asks a Redis server first: its version, its memory, whether its log is written.</summary>
internal static class RedisFacts
{
    private static readonly string[] Told =
    [
        "redis_version", "role", "uptime_in_seconds", "used_memory_human", "maxmemory_human",
        "aof_enabled", "aof_last_write_status", "aof_last_bgrewrite_status", "aof_current_size",
    ];

    public static async Task<ImmutableArray<StoreFact>> ReadAsync(IConnectionMultiplexer store)
    {
        var facts = ImmutableArray.CreateBuilder<StoreFact>();
        foreach (var server in store.GetServers().Where(server => server.IsConnected)) facts.AddRange(await ReadAsync(server));
        return facts.ToImmutable();
    }

    /// <summary>The server could not write its log, or could not make it shorter.</summary>
    public static StoreFact? Alarming(IEnumerable<StoreFact> facts) =>
        facts.FirstOrDefault(fact => fact.Name.StartsWith("aof_last_", StringComparison.Ordinal) && fact.Value != "ok");

    private static async Task<IEnumerable<StoreFact>> ReadAsync(IServer server)
    {
        try
        {
            var text = (string)(await server.ExecuteAsync("INFO"))!;   // the library takes it for an administrator’s
            var lines = text.Split("\r\n").Select(line => line.Split(':', 2)).Where(line => line.Length == 2).ToLookup(line => line[0], line => line[1]);
            return from name in Told from value in lines[name] select new StoreFact($"{server.EndPoint}", name, value);
        }
        catch (RedisServerException)
        {
            return [];   // an account without the right to ask
        }
    }
}
