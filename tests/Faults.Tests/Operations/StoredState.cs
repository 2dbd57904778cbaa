using EfpConnect.Processes;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>Everything that grains have stored, by key: each value with its version.</summary>
internal static class StoredState
{
    public static async Task<SortedDictionary<string, string>> ReadStateAsync(this RedisProcess redis)
    {
        await using var connection = await redis.ConnectAsync();
        return await ReadStateAsync(connection);
    }

    public static async Task<SortedDictionary<string, string>> ReadStateAsync(IConnectionMultiplexer connection)
    {
        var state = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var store = connection.GetDatabase();
        await foreach (var key in connection.GetServers().Single().KeysAsync(pattern: "efp-connect/state/*"))
        {
            var fields = await store.HashGetAllAsync(key);
            state[key.ToString()] = string.Join('\n', fields.Select(field => $"{field.Name}={field.Value}").Order(StringComparer.Ordinal));
        }

        return state;
    }
}
