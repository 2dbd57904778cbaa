using System.Globalization;

namespace EfpConnect.Processes;

/// <summary>How a portal is started. Each has a folder and ports of its own.</summary>
internal sealed record PortalOptions
{
    /// <summary>The people of <see cref="Cast"/> and the sample register.</summary>
    public bool DemoData { get; init; } = true;

    public TimeSpan ClockOffset { get; init; }

    /// <summary>By key, above all others.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The command line of a portal at these places.</summary>
    public IReadOnlyList<string> Arguments(PortalPlaces places) =>
    [
        "--environment", "Development",
        "--Urls", places.Address.GetLeftPart(UriPartial.Authority),
        "--Store:Directory", places.Folder,
        "--Cluster:SiloPort", $"{places.SiloPort}",
        "--Cluster:GatewayPort", $"{places.GatewayPort}",
        "--Demo:Data", DemoData ? "true" : "false",
        "--Clock:Offset", ClockOffset.ToString("c", CultureInfo.InvariantCulture),
        .. Settings.SelectMany(setting => new[] { $"--{setting.Key}", setting.Value }),
    ];
}

/// <summary>What no two portals may share.</summary>
internal sealed record PortalPlaces(string Folder, Uri Address, int SiloPort, int GatewayPort)
{
    public static PortalPlaces In(string folder) =>
        new(folder, new($"http://127.0.0.1:{FreePorts.Next()}"), FreePorts.Next(), FreePorts.Next());
}
