using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Ends the process once the cluster has forgotten its silo: two halves that do not know each other would each take themselves for the whole.</summary>
internal sealed class MembershipWatch(MembershipRow row, IOptions<ClusterSettings> cluster) : BackgroundService
{
    private const int Misses = 2;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beat = new PeriodicTimer(Beat);
        for (var missed = 0; missed < Misses; missed = await IsGoneAsync(stoppingToken) ? missed + 1 : 0) await beat.WaitForNextTickAsync(stoppingToken);

        // At once: a silo that takes leave would write itself into the list again.
        Launch.End(StartupProblem.MembershipLost(cluster.Value.Id));
    }

    private async Task<bool> IsGoneAsync(CancellationToken stoppingToken)
    {
        try
        {
            return !await row.ExistsAsync();
        }
        catch (Exception) when (!stoppingToken.IsCancellationRequested)
        {
            return false;   // a store that is away has forgotten nothing, and a lost connection says so in many ways
        }
    }
}
