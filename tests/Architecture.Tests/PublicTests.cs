using System.Reflection;

namespace EfpConnect.Architecture.Tests;

public class PublicTests
{
    [Theory]
    [InlineData("Grains", "GrainsRegistration", "GrainStorage", "StateJson", "SweepOptions")]
    [InlineData("ServiceDefaults", "ClusterHosting", "ClusterInspection", "ClusterMode", "ClusterReport", "ClusterSettings", "ConfigurationCheck", "EffectiveSetting",
        "HealthHosting", "IReadiness", "KnownSettings", "Launch", "PortalClient", "PortalRooms", "RedisSetting", "ServiceDefaultsHosting", "SettingsRegistration",
        "SiloReport", "StartupProblem", "StoreFact", "StoreInspection", "StoreKind", "StoreReport", "StoreSettings")]
    [InlineData("Silo", "Program")]
    public void A_room_shows_only_what_others_need(string room, params string[] shown) =>
        Assert.Empty(Shown(room).Except(shown));

    [Fact]
    public void A_web_process_shows_only_what_Razor_must_see()
    {
        var tags = Rooms.Load("WebHost").GetExportedTypes().Where(type => type.Namespace == "EfpConnect.WebHost.Components").Select(type => type.Name);

        Assert.Empty(Shown("WebHost").Except(tags).Except(["Program"]));
    }

    [Fact]
    public void A_command_line_shows_nothing() =>
        Assert.Empty(Assembly.Load("efpctl").GetExportedTypes().Where(IsOurs).Select(type => type.Name).Except(["Program"]));

    private static IEnumerable<string> Shown(string room) => Rooms.Load(room).GetExportedTypes().Where(IsOurs).Select(type => type.Name);

    /// <summary>Source generators put public types of their own beside ours.</summary>
    private static bool IsOurs(Type type) =>
        type.DeclaringType is null && (type.Namespace is null || type.Namespace.StartsWith("EfpConnect", StringComparison.Ordinal))
        && !type.Name.Contains("__", StringComparison.Ordinal);
}
