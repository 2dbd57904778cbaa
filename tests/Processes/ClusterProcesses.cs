namespace EfpConnect.Processes;

/// <summary>Silos and web hosts on one Redis, each a process. Killed and forgotten when disposed; Redis is not theirs.</summary>
internal sealed class ClusterProcesses(ClusterOptions options) : IAsyncDisposable
{
    private readonly List<NodeProcess> _silos = [];
    private readonly List<NodeProcess> _webHosts = [];

    /// <summary>Those of the next start.</summary>
    public ClusterOptions Options { get; set; } = options;

    public IReadOnlyList<NodeProcess> Silos => _silos;

    public IReadOnlyList<NodeProcess> WebHosts => _webHosts;

    public IEnumerable<NodeProcess> All => [.. _silos, .. _webHosts];

    /// <summary>Returns once all are ready.</summary>
    public async Task StartAsync(int silos, int webHosts = 0)
    {
        for (var i = 0; i < silos; i++) AddSilo().Start();
        for (var i = 0; i < webHosts; i++) AddWebHost().Start();
        foreach (var node in All) await node.ReadyAsync();
    }

    /// <param name="program">Another silo program than the portal's own.</param>
    public NodeProcess AddSilo(string? program = null)
    {
        var places = PortalPlaces.In(Options.Folder);
        var silo = new NodeProcess(program ?? Programs.Silo, places, () => Options.Silo(places));
        _silos.Add(silo);
        return silo;
    }

    public NodeProcess AddWebHost()
    {
        var places = PortalPlaces.In(Options.Folder);
        var host = new NodeProcess(Programs.WebHost, places, () => Options.WebHost(places));
        _webHosts.Add(host);
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in All) await node.DisposeAsync();
    }
}
