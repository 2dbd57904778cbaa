using EfpConnect.ServiceDefaults.Clock;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Logging;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults;

public static class ServiceDefaultsHosting
{
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);

    /// <summary>What every process of the portal must agree on; called before a silo or a client is added.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder)
    {
        builder.Configuration.AddSecretFiles();
        if (ProductionRules.Broken(builder.Configuration, builder.Environment) is { } broken) throw broken;
        builder.Configuration.AddDevelopmentPepper(builder.Environment);
        builder.AddConsoleLogs();
        builder.ListenFirst();
        builder.Services.AddSettings<ClusterSettings>(ClusterSettings.Section);
        builder.Services.AddStoreGate(builder.Configuration);
        builder.Services.AddClock().AddStore().AddKeys().AddHealth();
        builder.Services.AddSingleton<IPortOwner, WebPorts>();
        builder.Services.AddHostedService<PortCheck>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopPatience);
        return builder;
    }

    /// <summary>Files of <c>/run/secrets</c> weigh more than the environment and less than the command line.</summary>
    internal static void AddSecretFiles(this IConfigurationManager configuration)
    {
        var commandLine = configuration.Sources.OfType<CommandLineConfigurationSource>().ToList();
        foreach (var source in commandLine) configuration.Sources.Remove(source);
        configuration.AddKeyPerFile("/run/secrets", optional: true);
        foreach (var source in commandLine) configuration.Sources.Add(source);
    }
}
