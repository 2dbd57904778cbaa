namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>One cluster for all rows of the matrix: what was promised in one row must outlive the faults of the next.</summary>
public sealed class StormFixture : IAsyncLifetime
{
    private const int Silos = 2;
    private const int WebHosts = 1;
    private const int Codes = 60;

    internal StormyCluster Cluster { get; private set; } = null!;

    public async Task InitializeAsync() => Cluster = await StormyCluster.StartAsync(Silos, WebHosts, Codes);

    public async Task DisposeAsync()
    {
        if (Cluster is not null) await Cluster.DisposeAsync();
    }
}
