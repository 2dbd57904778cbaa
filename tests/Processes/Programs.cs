using System.Reflection;

namespace EfpConnect.Processes;

/// <summary>Where the build put the programs under test.</summary>
internal static class Programs
{
    public static string WebHost { get; } = Find(nameof(WebHost));

    public static string Silo { get; } = Find(nameof(Silo));

    /// <summary>The silo with fail points, for the battery.</summary>
    public static string FaultsSilo { get; } = Find(nameof(FaultsSilo));

    public static string Cli { get; } = Find(nameof(Cli));

    /// <summary>The embedded store alone.</summary>
    public static string Store { get; } = Find(nameof(Store));

    public static string Sirene(string file) => Path.Combine(AppContext.BaseDirectory, "sirene", file);

    private static string Find(string name) => Path.GetFullPath(
        typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!,
        AppContext.BaseDirectory);
}
