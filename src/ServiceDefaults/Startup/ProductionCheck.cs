using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Refuses to start where <see cref="ProductionRules"/> are broken.</summary>
internal sealed class ProductionCheck(IConfiguration configuration, IHostEnvironment environment) : StartupStep
{
    public override Task StartingAsync(CancellationToken cancellationToken) =>
        ProductionRules.Broken(configuration, environment) is { } problem ? throw problem : Task.CompletedTask;
}
