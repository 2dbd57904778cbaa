using EfpConnect.CompanyDirectory;
using EfpConnect.Credentials;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Mail;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Storage;
using Orleans.TestingHost;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>Two silos on one failing store, one clock that only tests move, and one postbag.</summary>
public sealed class PortalCluster : IAsyncLifetime
{
    private readonly InProcessTestCluster _cluster;

    public PortalCluster()
    {
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => Configure(silo));
        builder.ConfigureClient(client => client.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System));
        _cluster = builder.Build();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 3, 9, 8, 22, 0, TimeSpan.Zero));

    public FaultyStorage Storage { get; } = new();

    public Postbag Postbag { get; } = new();

    public IGrainFactory Grains => _cluster.Client;

    public Task InitializeAsync() => _cluster.DeployAsync();

    public async Task DisposeAsync() => await _cluster.DisposeAsync();

    /// <summary>Ends an activation, so that the next call starts from what is stored.</summary>
    public Task ForgetAsync(IGrain grain) => _cluster.DeactivateAsync(grain);

    /// <summary>What the sweepers of a silo do every few seconds.</summary>
    public Task SweepAsync() => _cluster.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress).GetRequiredService<Sweepers>().SweepAsync();

    private void Configure(ISiloBuilder silo)
    {
        silo.Services.AddEfpGrains(new ConfigurationBuilder().Build());
        silo.Services.AddCredentials(credentials => credentials.Pepper["test"] = Convert.ToBase64String(new byte[32]));
        silo.Services.AddMail(_ => { });
        silo.Services.AddSingleton<ISecretOpener, SealedSecrets>();
        silo.Services.Replace(ServiceDescriptor.Singleton<ICompanyDirectory>(new EveryCompany()));
        silo.Services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Postbag));
        silo.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        silo.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        silo.Services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, Storage);
    }
}

[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<PortalCluster>
{
    public const string Name = "portal";
}
