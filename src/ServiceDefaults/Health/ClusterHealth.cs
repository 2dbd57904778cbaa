using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Health;

/// <summary>The silo of this process, if it has one, is active; a grain answers; the process is not leaving.</summary>
internal sealed class ClusterHealth(IGrainFactory grains, IServiceProvider services, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested) return HealthCheckResult.Unhealthy("stopping");
        if (services.GetService<ISiloStatusOracle>() is { CurrentStatus: not SiloStatus.Active } silo)
            return HealthCheckResult.Unhealthy($"silo {silo.CurrentStatus}");

        var hosts = await grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true).WaitAsync(cancellationToken);
        return hosts.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("no silo");
    }
}
