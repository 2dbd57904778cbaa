using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>O15: a Redis on which the promise cannot be kept.</summary>
public sealed class ProductionRedisTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("appendonly", "no", "yes", "--appendonly", "no")]
    [InlineData("appendfsync", "everysec", "always", "--appendonly", "yes", "--appendfsync", "everysec")]
    [InlineData("maxmemory-policy", "allkeys-lru", "noeviction", "--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "allkeys-lru")]
    public async Task Production_refuses_a_setting_that_loses_data(string setting, string value, string allowed, params string[] server)
    {
        await using var redis = await RedisProcess.StartAsync(server);

        await AssertRefusedAsync(redis.Address, setting, $"« {value} »", allowed);
    }

    [Fact]
    public async Task A_server_that_hides_its_settings_is_refused_with_the_way_out_which_works()
    {
        await using var redis = await RedisProcess.StartAsync([.. RedisProcess.Durable, "--rename-command", "CONFIG", ""]);

        await AssertRefusedAsync(redis.Address, "CONFIG GET", "Store:RedisUnchecked=true");
        await using var vouched = Silo(redis.Address, "--Store:RedisUnchecked", "true");
        await vouched.StartAsync();
    }

    [Fact]
    public async Task A_server_that_comes_late_is_asked_all_the_same()
    {
        await using var redis = await RedisProcess.StartAsync("--appendonly", "no");
        await redis.KillAsync();
        await using var silo = Silo(redis.Address);
        silo.Start();
        await ClusterTest.ListensAsync(silo);

        await redis.StartAgainAsync();

        Assert.Equal(1, await silo.Process.EndAsync());
        Assert.Contains("appendonly = « no »", silo.Process.Errors);
    }

    [Fact]
    public async Task A_server_that_anybody_reaches_is_refused_without_a_password() => await AssertRefusedAsync("redis.example:6379", "Store:Redis", "password=");

    public void Dispose() => _folder.Dispose();

    private async Task AssertRefusedAsync(string redis, params string[] named)
    {
        await using var silo = Silo(redis);
        silo.Start();

        Assert.NotEqual(0, await silo.Process.EndAsync());
        var line = Assert.Single(silo.Process.Errors.Split('\n'));
        Assert.All(named, words => Assert.Contains(words, line));
        Assert.DoesNotContain("   at ", silo.Said);
    }

    private NodeProcess Silo(string redis, params string[] more)
    {
        var places = PortalPlaces.In(_folder.Path);
        return new(Programs.Silo, places, () =>
        [
            .. new ClusterOptions(redis, _folder.Path).Silo(places),
            "--environment", "Production", "--Dev:Tools", "false", "--Secrets:Pepper:k1", Convert.ToBase64String(new byte[32]), .. more,
        ]);
    }
}
