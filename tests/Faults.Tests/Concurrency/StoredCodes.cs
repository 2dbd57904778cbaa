using System.Text.Json;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Codes as they rest in Redis, read past the portal.</summary>
internal sealed class StoredCodes(RedisProcess redis)
{
    /// <returns>By fingerprint, how each code ended.</returns>
    public async Task<IReadOnlyDictionary<string, StoredCode>> ReadAsync(IEnumerable<SeededCode> codes)
    {
        await using var connection = await redis.ConnectAsync();
        var store = connection.GetDatabase();
        var found = new Dictionary<string, StoredCode>();
        foreach (var code in codes) found[code.Fingerprint] = await ReadAsync(store, code);
        return found;
    }

    private static async Task<StoredCode> ReadAsync(IDatabase store, SeededCode code)
    {
        var data = await store.HashGetAsync($"efp-connect/state/manager-code/{code.Fingerprint}/manager-code", "data");
        using var ledger = JsonDocument.Parse((byte[])data!);
        var state = ledger.RootElement.GetProperty("state");
        return new(state.GetProperty("$type").GetString()!, state.TryGetProperty("by", out var by) ? by.GetString() : null);
    }
}

/// <param name="Kind">The stored name of its state.</param>
internal sealed record StoredCode(string Kind, string? By)
{
    /// <summary>Whether the model ended as the store did: an expiry is not stored, it is told by the clock.</summary>
    public bool Is(CodeState state) => (Kind, state) switch
    {
        ("issued", CodeState.Issued or CodeState.Expired) => true,
        ("used", CodeState.Used used) => used.By == By,
        ("revoked", CodeState.Superseded) => true,
        _ => false,
    };
}
