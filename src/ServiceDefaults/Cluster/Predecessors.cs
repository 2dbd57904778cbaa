using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Writes those off that held the address of this silo before it: whoever listens there now, they are dead.</summary>
/// <remarks>
/// Orleans tries the same once, and again only half a minute later when another silo wrote to the list in between, as many do
/// after a common start. Until then no silo can join: each asks all that the list calls active, and the dead do not answer.
/// </remarks>
internal sealed partial class Predecessors(IMembershipTable table, ILocalSiloDetails silo, ILogger<Predecessors> log) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle observer) =>
        observer.Subscribe(nameof(Predecessors), ServiceLifecycleStage.RuntimeServices, TryAsync);

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteOffAsync(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogLeftToOrleans(failure);   // which asks the store again and again
        }
    }

    internal async Task WriteOffAsync(CancellationToken cancellationToken)
    {
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true, cancellationToken);
        while (await FindAsync(cancellationToken) is var (entry, etag, version))
        {
            entry.Status = SiloStatus.Dead;
            await table.UpdateRowAsync(entry, etag, version.Next(), cancellationToken);   // not carried out when another write came first: looked for again
        }
    }

    private async Task<(MembershipEntry Entry, string ETag, TableVersion Version)?> FindAsync(CancellationToken cancellationToken)
    {
        var list = await table.ReadAllAsync(cancellationToken);
        var found = list.Members.FirstOrDefault(member => IsPredecessor(member.Item1));
        return found is null ? null : (found.Item1, found.Item2, list.Version);
    }

    private bool IsPredecessor(MembershipEntry entry) =>
        entry.Status is not SiloStatus.Dead
        && entry.SiloAddress.Endpoint.Equals(silo.SiloAddress.Endpoint)
        && entry.SiloAddress.Generation < silo.SiloAddress.Generation;

    [LoggerMessage(LogLevel.Warning, "Silos that held this address before could not be written off")]
    private partial void LogLeftToOrleans(Exception failure);
}
