using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Tests;

public class ProductionTests
{
    private static readonly (string, string) Pepper = ("Secrets:Pepper:k1", "c2VjcmV0");

    [Theory]
    [InlineData("Clock:Offset", "1.00:00:00")]
    [InlineData("Dev:Tools", "true")]
    public void Production_refuses_what_is_for_development(string key, string value) =>
        Assert.StartsWith($"{key} = « {value} »", Broken(Environments.Production, Pepper, (key, value))?.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Clock:Offset", "00:00:00")]
    [InlineData("Dev:Tools", "false")]
    public void Production_takes_what_changes_nothing(string key, string value) =>
        Assert.Null(Broken(Environments.Production, Pepper, (key, value)));

    [Fact]
    public void Production_needs_a_pepper() =>
        Assert.StartsWith("Secrets:Pepper", Broken(Environments.Production)?.Message, StringComparison.Ordinal);

    [Fact]
    public void Development_may_move_its_clock() =>
        Assert.Null(Broken(Environments.Development, ("Clock:Offset", "1.00:00:00")));

    private static StartupProblem? Broken(string environment, params (string, string)[] given) =>
        ProductionRules.Broken(Settings.Of(given), Settings.Environment(environment));
}
