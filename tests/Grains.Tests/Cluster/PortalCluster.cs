using EfpConnect.CompanyDirectory;
using EfpConnect.Credentials;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Outbox;
using EfpConnect.Mail;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Orleans.Storage;
using Orleans.TestingHost;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>Two silos on one failing store, one clock that only tests move, and one postbag.</summary>
public sealed class PortalCluster : IAsyncLifetime
{
    private readonly InProcessTestCluster _cluster;

    public PortalCluster()
        : this(silos: 2, new FakeTimeProvider(new DateTimeOffset(2025, 3, 9, 8, 22, 0, TimeSpan.Zero)), new(), new(), new(), leaveOut: []) { }

    private PortalCluster(short silos, FakeTimeProvider clock, FaultyStorage storage, Postbag postbag, EveryCompany register, Type[] leaveOut)
    {
        (Clock, Storage, Postbag, Register) = (clock, storage, postbag, register);
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) => Configure(silo, leaveOut));
        builder.ConfigureClient(client => client.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System));
        _cluster = builder.Build();
    }

    public FakeTimeProvider Clock { get; }

    public FaultyStorage Storage { get; }

    public Postbag Postbag { get; }

    public EveryCompany Register { get; }

    /// <summary>Whether the others have given its silos up, though they live.</summary>
    public bool IsGivenUp { get; set; }

    /// <summary>Where support reads its mails.</summary>
    public static EmailAddress Support { get; } = EmailAddress.Parse("assistance@caisse.example");

    /// <summary>A company in which a hundred may type a code before it counts as busy.</summary>
    public const int CodesOfCompanyPerDay = 150;

    private static IConfiguration Policies { get; } = new ConfigurationBuilder()
        .AddInMemoryCollection([new("Throttle:ManagerCodesOfCompanyPerDay", $"{CodesOfCompanyPerDay}")]).Build();

    public IGrainFactory Grains => _cluster.Client;

    /// <summary>One silo that visits nothing unless a test says so.</summary>
    public static PortalCluster Calm() => new(1, new FakeTimeProvider(new DateTimeOffset(2025, 3, 9, 8, 22, 0, TimeSpan.Zero)), new(), new(), new(), [typeof(SweeperPump)]);

    /// <summary>Another cluster over the same store, in which every grain may live a second time.</summary>
    public PortalCluster Other() => new(1, Clock, Storage, Postbag, Register, [typeof(SweeperPump), typeof(MailCourier)]);

    public Task InitializeAsync() => _cluster.DeployAsync();

    public async Task DisposeAsync() => await _cluster.DisposeAsync();

    /// <summary>Asks the courier of a silo to end, as the silo does when it stops.</summary>
    public Task StopCourierAsync() => Services.GetServices<IHostedService>().OfType<MailCourier>().Single().StopAsync(CancellationToken.None);

    /// <summary>Ends an activation, so that the next call starts from what is stored.</summary>
    public Task ForgetAsync(IGrain grain) => _cluster.DeactivateAsync(grain);

    /// <summary>What the sweepers of a silo do every few seconds.</summary>
    public Task SweepAsync() => Services.GetRequiredService<Sweepers>().SweepAsync(CancellationToken.None);

    /// <summary>The rhythm of a silo's sweepers, for a test to start and to stop.</summary>
    internal SweeperPump NewPump() => ActivatorUtilities.CreateInstance<SweeperPump>(Services);

    private IServiceProvider Services => _cluster.GetSiloServiceProvider(_cluster.Silos[0].SiloAddress);

    private void Configure(ISiloBuilder silo, Type[] leaveOut)
    {
        silo.Services.AddEfpGrains(Policies);
        silo.Services.AddCredentials(credentials => credentials.Pepper["test"] = Convert.ToBase64String(new byte[32]));
        silo.Services.AddMail(mail => mail.SupportAddress = Support.ToString());
        silo.Services.AddSingleton<ISecretOpener, SealedSecrets>();
        silo.Services.Replace(ServiceDescriptor.Singleton<ICompanyDirectory>(Register));
        silo.Services.Replace(ServiceDescriptor.Singleton<IMailTransport>(Postbag));
        silo.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        silo.Services.Replace(ServiceDescriptor.Singleton<IMembership>(services => new Membership(this, ActivatorUtilities.CreateInstance<ClusterMembership>(services))));
        silo.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        silo.Services.AddKeyedSingleton<IGrainStorage>(GrainStorage.Name, Storage);
        foreach (var pump in silo.Services.Where(service => leaveOut.Contains(service.ImplementationType)).ToList()) silo.Services.Remove(pump);
    }
}

/// <summary>As the cluster’s list says, unless a test gives the silos up.</summary>
internal sealed class Membership(PortalCluster portal, IMembership real) : IMembership
{
    public async Task<bool> IsMemberAsync() => await real.IsMemberAsync() && !portal.IsGivenUp;
}

[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<PortalCluster>
{
    public const string Name = "portal";
}
