using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace EfpConnect.ServiceDefaults.Health;

/// <summary>The store answers.</summary>
internal sealed class StoreHealth(StoreConnection connection) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var store = await connection.OpenAsync().WaitAsync(cancellationToken);
        await store.GetDatabase().PingAsync().WaitAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
