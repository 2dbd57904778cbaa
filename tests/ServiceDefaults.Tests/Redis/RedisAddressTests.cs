using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Tests.Redis;

public class RedisAddressTests
{
    [Fact]
    public void A_silent_server_is_an_error_within_five_seconds() =>
        Assert.All([RedisAddress.Read("redis:6379").AsyncTimeout, RedisAddress.Read("redis:6379").SyncTimeout], wait => Assert.InRange(wait, 1, 4000));

    [Fact]
    public void The_operator_has_the_last_word()
    {
        var options = RedisAddress.Read("redis:6379,asyncTimeout=1500,name=mine");

        Assert.Equal((1500, "mine"), (options.AsyncTimeout, options.ClientName));
        Assert.Single(options.EndPoints);
    }

    [Theory]
    [InlineData("redis:6379")]
    [InlineData("10.0.0.7")]
    [InlineData("localhost,10.0.0.7:6380")]
    public void Production_refuses_a_server_that_others_reach_and_that_asks_for_no_password(string address)
    {
        var refusal = Broken(address);

        Assert.StartsWith($"Store:Redis = « {address} »", refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("password=", refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("redis:6379,password=s3cret")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1:6380")]
    [InlineData("[::1]:6379")]
    public void Production_takes_a_password_or_a_server_of_its_own_machine(string address) => Assert.Null(Broken(address));

    private static StartupProblem? Broken(string address) => ProductionRules.Broken(
        Settings.Of(("Secrets:Pepper:k1", "c2VjcmV0"), ("Store:Kind", "Redis"), ("Store:Redis", address)), Settings.Environment(Environments.Production));
}
