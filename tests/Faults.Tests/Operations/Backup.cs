using EfpConnect.Processes;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>Backup and restore of Redis, command by command as docs/operations.md tells operators.</summary>
internal static class Backup
{
    /// <summary>A snapshot of a server at work.</summary>
    public static async Task BackUpAsync(this RedisProcess redis, string file)
    {
        await using var command = ChildProcess.StartCommand("redis-cli", ["-p", $"{redis.Port}", "--rdb", file]);
        Assert.True(await command.EndAsync() == 0, command.Said);
    }

    /// <summary>A server with its log asked for at once begins empty beside a snapshot: it reads the snapshot first, then begins its log.</summary>
    public static async Task RestoreAsync(this RedisProcess redis, string file)
    {
        await redis.KillAsync();
        Directory.Delete(Path.Combine(redis.Folder, "appendonlydir"), recursive: true);
        File.Copy(file, Path.Combine(redis.Folder, "dump.rdb"), overwrite: true);
        await redis.StartAgainAsync("--appendonly", "no");
        await using (var connection = await redis.ConnectAsync())
        {
            var server = connection.GetServers().Single();
            await server.ConfigSetAsync("appendonly", "yes");
            await Patience.WaitForAsync(() => "the log to be written", async () => await IsWrittenAsync(server));
        }

        await redis.KillAsync();
        await redis.StartAgainAsync();
    }

    private static async Task<bool> IsWrittenAsync(IServer server)
    {
        var facts = (await server.InfoAsync("persistence")).Single().ToDictionary(fact => fact.Key, fact => fact.Value);
        return facts["aof_enabled"] == "1" && facts["aof_rewrite_in_progress"] == "0" && facts["aof_rewrite_scheduled"] == "0" && facts["aof_last_bgrewrite_status"] == "ok";
    }
}
