using System.Collections.Immutable;
using EfpConnect.ServiceDefaults.Startup;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>A setting of a Redis server on which the promise rests.</summary>
/// <param name="Found">Null where the server does not let it be read.</param>
public sealed record RedisSetting(string Server, string Name, string? Found, string Allowed)
{
    public bool IsWrong => Found is not null && Found != Allowed;
}

/// <summary>The settings of a Redis server without which an acknowledged act could be lost.</summary>
internal static class RedisDurability
{
    private static readonly (string Name, string Allowed)[] Required =
    [
        ("appendonly", "yes"),
        ("appendfsync", "always"),
        ("maxmemory-policy", "noeviction"),
    ];

    public static async Task<ImmutableArray<RedisSetting>> ReadAsync(IConnectionMultiplexer store)
    {
        var settings = ImmutableArray.CreateBuilder<RedisSetting>();
        foreach (var server in store.GetServers().Where(server => server.IsConnected))
        {
            foreach (var (name, allowed) in Required) settings.Add(new($"{server.EndPoint}", name, await FindAsync(server, name), allowed));
        }

        return settings.ToImmutable();
    }

    /// <param name="uncheckedAllowed">The operator vouches for what cannot be read; what can be read must be right all the same.</param>
    public static StartupProblem? Broken(IEnumerable<RedisSetting> found, bool uncheckedAllowed) => found.FirstOrDefault(setting => setting.IsWrong) is { } wrong
        ? StartupProblem.StoreNotDurable(wrong.Name, wrong.Found!, wrong.Allowed)
        : !uncheckedAllowed && found.Any(setting => setting.Found is null) ? StartupProblem.StoreUnchecked() : null;

    private static async Task<string?> FindAsync(IServer server, string name)
    {
        try
        {
            var answer = (RedisResult[])(await server.ExecuteAsync("CONFIG", "GET", name))!;
            return answer is [_, var value] ? (string?)value : null;
        }
        catch (RedisServerException refused) when (refused.Message.StartsWith("NOPERM", StringComparison.Ordinal) || refused.Message.StartsWith("ERR", StringComparison.Ordinal))
        {
            return null;   // an account without the right to read it, or a service that hides it
        }
    }
}
