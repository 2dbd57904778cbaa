using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Options;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Keeps asking for a silo for a minute, then says that there is none.</summary>
internal sealed class SiloPatience(IOptions<ClusterSettings> cluster) : IClientConnectionRetryFilter
{
    private const int Attempts = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private int _attempt;

    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        if (++_attempt >= Attempts) throw StartupProblem.NoPortal($"Cluster:Id = « {cluster.Value.Id} »");

        await Task.Delay(Pause, cancellationToken);
        return true;
    }
}
