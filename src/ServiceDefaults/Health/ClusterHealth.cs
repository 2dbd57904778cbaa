using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Health;

/// <summary>The silo of this process is active or, where it has none, some silo answers; the process is not leaving.</summary>
/// <remarks>Nobody waits for one silo: while it stands still, those who can do without it are ready.</remarks>
internal sealed class ClusterHealth(IGrainFactory grains, IServiceProvider services, IHostApplicationLifetime lifetime) : IHealthCheck
{
    /// <summary>Each goes by another gateway, as long as there are others.</summary>
    private const int AtOnce = 4;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested) return HealthCheckResult.Unhealthy("stopping");
        if (services.GetService<ISiloStatusOracle>() is { CurrentStatus: var status })
            return status is SiloStatus.Active ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"silo {status}");

        return await AnswersAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("no silo");
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        var asked = Enumerable.Range(0, AtOnce).Select(key => grains.GetGrain<IPulseGrain>(key).BeatAsync()).ToList();
        await foreach (var answer in Task.WhenEach(asked).WithCancellation(cancellationToken))
        {
            if (answer.IsCompletedSuccessfully) return true;
        }

        return false;
    }
}
