using System.Text.Json;
using EfpConnect.Domain.Users;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>What rests in Redis, read without any version of the portal.</summary>
internal static class StoredUsers
{
    /// <returns>By user, the field that only the next version writes.</returns>
    public static async Task<IReadOnlyDictionary<string, int>> SignInsOfNextVersionAsync(this RedisProcess redis, IEnumerable<Domain.Identifiers.UserId> users)
    {
        await using var connection = await redis.ConnectAsync();
        var store = connection.GetDatabase();
        var found = new Dictionary<string, int>();
        foreach (var user in users)
        {
            var data = await store.HashGetAsync($"efp-connect/state/user/{user}/user", "data");
            using var ledger = JsonDocument.Parse((byte[])data!);
            found[user.ToString()] = ledger.RootElement.GetProperty("state").TryGetProperty("signInsOfNextVersion", out var count) ? count.GetInt32() : 0;
        }

        return found;
    }
}
