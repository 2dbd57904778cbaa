using EfpConnect.CompanyDirectory;
using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.Mail.Transport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>The whole portal as a developer starts it, in a folder and on ports of its own, with the sample register imported.</summary>
public sealed class RunningPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private Task<(ApiCaller Caller, string UserId, string Email)>? _somebody;

    private readonly string _folder = Directory.CreateTempSubdirectory("efp-portal-").FullName;

    internal IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    internal Samples Samples { get; private set; } = null!;

    internal NotedMails Mails => (NotedMails)Services.GetRequiredService<IMailTransport>();

    public Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        var sirene = Path.Combine(AppContext.BaseDirectory, "sirene");
        Services.GetRequiredService<DirectoryImport>().Run(Path.Combine(sirene, "StockUniteLegale.csv"), Path.Combine(sirene, "StockEtablissement.csv"));
        var referencing = Path.Combine(sirene, "referencement-edof.csv");
        Services.GetRequiredService<ReferencingImport>().Run(referencing);
        Samples = new(Services.GetRequiredService<ICompanyDirectory>(), referencing);
        return Task.CompletedTask;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A program with cookies of its own, nobody signed in.</summary>
    internal ApiCaller NewCaller() => new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress }));

    /// <summary>One user, signed in once for all tests that change nothing.</summary>
    internal Task<(ApiCaller Caller, string UserId, string Email)> SomebodyAsync() => _somebody ??= this.SignUpAsync(Sample.Lumiere, "Lambert");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Urls", "http://127.0.0.1:0");
        builder.UseSetting("Store:Directory", _folder);
        builder.UseSetting("Cluster:SiloPort", $"{FreePorts.Next()}");
        builder.UseSetting("Cluster:GatewayPort", $"{FreePorts.Next()}");
        builder.UseSetting("Dev:Tools", "true");
        builder.ConfigureServices(NoteMails);
    }

    private static void NoteMails(IServiceCollection services)
    {
        var transport = services.Last(service => service.ServiceType == typeof(IMailTransport)).ImplementationFactory!;
        services.AddSingleton<IMailTransport>(provider => new NotedMails((IMailTransport)transport(provider)));
    }
}

[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<RunningPortal>
{
    public const string Name = "The running portal";
}
