using EfpConnect.ServiceDefaults.Store;

namespace EfpConnect.ServiceDefaults.Tests.Redis;

public class RedisDurabilityTests
{
    private static readonly RedisSetting Right = Setting("always");
    private static readonly RedisSetting Hidden = Setting(null);

    [Fact]
    public void What_keeps_everything_is_taken() => Assert.Null(RedisDurability.Broken([Right], uncheckedAllowed: false));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_loses_the_last_second_is_refused_even_where_the_operator_vouches(bool vouched) =>
        Assert.Contains("appendfsync = « everysec »", RedisDurability.Broken([Right, Setting("everysec")], vouched)?.Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_read_is_refused_with_the_way_out() =>
        Assert.Contains("Store:RedisUnchecked=true", RedisDurability.Broken([Hidden], uncheckedAllowed: false)?.Message, StringComparison.Ordinal);

    [Fact]
    public void The_operator_vouches_for_what_cannot_be_read() => Assert.Null(RedisDurability.Broken([Right, Hidden], uncheckedAllowed: true));

    private static RedisSetting Setting(string? found) => new("redis:6379", "appendfsync", found, "always");
}
