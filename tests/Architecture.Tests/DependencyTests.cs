using NetArchTest.Rules;

namespace EfpConnect.Architecture.Tests;

public class DependencyTests
{
    private static readonly string[] Machinery =
    [
        "System.Threading.Tasks", "System.IO", "System.Net.Http", "System.Net.Sockets", "System.TimeProvider", "System.IServiceProvider",
        "System.Security.Cryptography.RandomNumberGenerator", "Microsoft.Extensions", "Microsoft.AspNetCore", "Orleans.Grain", "Orleans.IGrain",
    ];

    [Fact]
    public void The_domain_decides_without_machinery() => AssertFree("Domain", Machinery);

    [Theory]
    [InlineData("Mail")]
    [InlineData("Credentials")]
    [InlineData("Captchas")]
    [InlineData("Directory")]
    public void A_library_works_without_Orleans(string room) => AssertFree(room, "Orleans");

    [Theory]
    [InlineData("Grains")]
    [InlineData("Contracts")]
    [InlineData("Mail")]
    [InlineData("Credentials")]
    [InlineData("Captchas")]
    [InlineData("Directory")]
    public void What_is_behind_the_hosts_knows_no_web(string room) => AssertFree(room, "Microsoft.AspNetCore");

    [Fact]
    public void Contracts_hold_no_grain() =>
        Assert.Empty(Rooms.Load("Contracts").GetTypes().Where(type => typeof(IGrainBase).IsAssignableFrom(type)).Select(type => type.Name));

    private static void AssertFree(string room, params string[] unwanted)
    {
        var verdict = Types.InAssembly(Rooms.Load(room)).That().ResideInNamespaceStartingWith("EfpConnect")
            .ShouldNot().HaveDependencyOnAny(unwanted).GetResult();

        Assert.Empty(verdict.FailingTypeNames ?? []);
    }
}
