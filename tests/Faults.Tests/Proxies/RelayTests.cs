using EfpConnect.Processes;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Proxies;

/// <summary>The relay does to Redis what its name says, or the rows that use it would show nothing.</summary>
public sealed class RelayTests : IAsyncLifetime
{
    private const string Write = "return redis.call('SET', KEYS[1], ARGV[1])";

    private RedisProcess _redis = null!;
    private TcpRelay _relay = null!;
    private ConnectionMultiplexer _behind = null!;

    public async Task InitializeAsync()
    {
        _redis = await RedisProcess.StartAsync();
        _relay = new TcpRelay(_redis.Port);
        _behind = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_relay.Port}");
    }

    public async Task DisposeAsync()
    {
        await _behind.DisposeAsync();
        await _relay.DisposeAsync();
        await _redis.DisposeAsync();
    }

    [Fact]
    public async Task What_is_sent_passes()
    {
        await SetAsync("a", "1");

        Assert.Equal("1", await StoredAsync("a"));
    }

    [Fact]
    public async Task Behind_a_blackhole_nothing_is_answered_and_nothing_breaks()
    {
        _relay.Line.Blackhole();

        var setting = SetAsync("a", "1");

        Assert.Null(await StoredAsync("a"));
        Assert.False(setting.IsCompleted);
        _relay.Line.Restore();
        await setting;
        Assert.Equal("1", await StoredAsync("a"));
    }

    [Fact]
    public async Task A_write_whose_reply_is_dropped_was_carried_out()
    {
        await SetAsync("a", "1");
        _relay.Line.DropReplyOfEvery = 1;

        await Assert.ThrowsAsync<RedisConnectionException>(() => SetAsync("a", "2"));

        Assert.Equal("2", await StoredAsync("a"));
        Assert.NotEqual(0, _relay.Line.Dropped);
    }

    [Fact]
    public async Task A_server_that_came_back_is_reached_again()
    {
        await _redis.KillAsync();
        await _redis.StartAgainAsync();

        await Patience.WaitForAsync(() => "the relay to reach Redis", async () =>
        {
            try
            {
                await SetAsync("a", "1");
                return true;
            }
            catch (RedisException)
            {
                return false;   // the client has yet to come back by itself
            }
        });

        Assert.Equal("1", await StoredAsync("a"));
    }

    private Task SetAsync(RedisKey key, RedisValue value) => _behind.GetDatabase().ScriptEvaluateAsync(Write, [key], [value]);

    private async Task<string?> StoredAsync(RedisKey key)
    {
        await using var direct = await _redis.ConnectAsync();
        return await direct.GetDatabase().StringGetAsync(key);
    }
}
