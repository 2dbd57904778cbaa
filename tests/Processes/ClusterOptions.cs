using System.Globalization;

namespace EfpConnect.Processes;

/// <summary>What all processes of one cluster are told.</summary>
/// <param name="Redis">For <c>Store:Redis</c>.</param>
/// <param name="Folder">Shared: the pepper, the directory, the mails of the folder transport.</param>
internal sealed record ClusterOptions(string Redis, string Folder)
{
    public string ClusterId { get; init; } = "tests";

    public TimeSpan ClockOffset { get; init; }

    public bool DemoData { get; init; }

    /// <summary>By key, above all others.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public IEnumerable<string> Silo(PortalPlaces places) =>
    [
        .. Common(places),
        "--Cluster:SiloPort", $"{places.SiloPort}",
        "--Cluster:GatewayPort", $"{places.GatewayPort}",
        .. Last,
    ];

    public IEnumerable<string> WebHost(PortalPlaces places) =>
        [.. Common(places), "--Cluster:Mode", "Client", "--Demo:Data", DemoData ? "true" : "false", .. Last];

    private IEnumerable<string> Last => Settings.SelectMany(setting => new[] { $"--{setting.Key}", setting.Value });

    private IEnumerable<string> Common(PortalPlaces places) =>
    [
        "--environment", "Development",
        "--Urls", places.Address.GetLeftPart(UriPartial.Authority),
        "--Store:Kind", "Redis",
        "--Store:Redis", Redis,
        "--Store:Directory", Folder,
        "--Cluster:Id", ClusterId,
        "--Clock:Offset", ClockOffset.ToString("c", CultureInfo.InvariantCulture),
    ];
}
