using EfpConnect.ServiceDefaults.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Asks for a silo until one answers: says once that none does, and once that one came.</summary>
internal sealed partial class SiloPatience(IOptions<ClusterSettings> cluster, ILogger<SiloPatience> log) : IClientConnectionRetryFilter, IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private bool _waited;

    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        if (!_waited) LogWaiting(cluster.Value.Id);
        _waited = true;
        await Task.Delay(Pause, cancellationToken);
        return true;
    }

    /// <summary>After the client, whose start ends when it has found a silo.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (_waited) LogCame(cluster.Value.Id);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Cluster:Id = « {Cluster} » : aucun silo ne répond. Le portail en attend un et ne sert rien d’ici là.")]
    private partial void LogWaiting(string cluster);

    [LoggerMessage(LogLevel.Information, "Cluster:Id = « {Cluster} » : un silo répond, le portail démarre.")]
    private partial void LogCame(string cluster);
}
