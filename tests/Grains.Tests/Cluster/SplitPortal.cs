namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>A portal whose two halves do not see each other: every grain may live in both, over one store, as around a failure.</summary>
public sealed class SplitPortal : IAsyncLifetime
{
    public SplitPortal() => There = Here.Other();

    public PortalCluster Here { get; } = PortalCluster.Calm();

    public PortalCluster There { get; }

    public async Task InitializeAsync()
    {
        await Here.InitializeAsync();
        await There.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await There.DisposeAsync();
        await Here.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SplitCollection : ICollectionFixture<SplitPortal>
{
    public const string Name = "split portal";
}
