using EfpConnect.ServiceDefaults.Clock;
using EfpConnect.ServiceDefaults.Rooms;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>What a start with these settings would refuse, without starting anything.</summary>
public static class ConfigurationCheck
{
    public static IReadOnlyList<StartupProblem> Problems(IConfiguration configuration, string environment)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddConfiguration(configuration);
        var broken = ProductionRules.Broken(builder.Configuration, builder.Environment);

        // Made at start in Development; the other settings are worth a look even where it is missing.
        if (!configuration.GetSection("Secrets:Pepper").GetChildren().Any())
            builder.Configuration["Secrets:Pepper:later"] = Convert.ToBase64String(new byte[32]);
        return [.. Some(broken), .. Refused(builder)];
    }

    private static IEnumerable<StartupProblem> Some(StartupProblem? problem) => problem is null ? [] : [problem];

    private static IReadOnlyList<StartupProblem> Refused(HostApplicationBuilder builder)
    {
        try
        {
            builder.Services.AddSettings<ClusterSettings>(ClusterSettings.Section).AddClock().AddStore().AddPortalRooms(builder.Configuration);
            using var host = builder.Build();
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (Exception failure) when (StartupDiagnosis.All(failure) is { Count: > 0 } problems)
        {
            return problems;
        }
    }
}
