using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>A write as grain storage makes it.</summary>
internal static class OrleansWrite
{
    /// <summary>Word for word the script of <c>RedisGrainStorage.WriteStateAsync</c> in Microsoft.Orleans.Persistence.Redis 10.4.2, line ends included.</summary>
    private const string Script =
        "local etag = redis.call('HGET', KEYS[1], 'etag')\r\n" +
        "if ((not etag or etag == '') and (not ARGV[1] or ARGV[1] == '')) or etag == ARGV[1] then\r\n" +
        "  redis.call('HMSET', KEYS[1], 'etag', ARGV[2], 'data', ARGV[3])\r\n" +
        "  if ARGV[4] ~= '-1' then\r\n" +
        "    redis.call('EXPIRE', KEYS[1], ARGV[4])\r\n" +
        "  end\r\n" +
        "  return 0\r\n" +
        "else\r\n" +
        "  return -1\r\n" +
        "end";

    private const string NeverExpires = "-1";

    /// <returns>Whether the etag was still the expected one.</returns>
    public static async Task<bool> TryAsync(IDatabase store, string key, string expected, string etag, RedisValue data) =>
        (int)await store.ScriptEvaluateAsync(Script, [key], [expected, etag, data, NeverExpires]) == 0;
}
