using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Aggregates;

/// <summary>Visits the grains that may owe consequences: all shards at once, so that what is slow in one holds up no other.</summary>
internal sealed class Sweepers(IGrainFactory grains, IOptions<SweepOptions> options, ILogger<Sweepers> log)
{
    private const int Shards = 16;
    private const int AtOnce = 8;   // of each shard

    public IEnumerable<ISweeperGrain> All => Enumerable.Range(0, Shards).Select(Shard);

    public Task ArmAsync(GrainId grain) => Shard((int)(grain.GetUniformHashCode() % Shards)).ArmAsync(grain);

    /// <param name="stopping">Begins no more visits from then on.</param>
    public Task SweepAsync(CancellationToken stopping) => Task.WhenAll(Enumerable.Range(0, Shards).Select(shard => SweepAsync(shard, stopping)));

    private async Task SweepAsync(int shard, CancellationToken stopping)
    {
        try
        {
            await SweepAsync(Shard(shard), stopping);
        }
        catch (Exception failure)
        {
            if (!stopping.IsCancellationRequested) log.SweepFailed(failure, shard);
        }
    }

    private async Task SweepAsync(ISweeperGrain sweeper, CancellationToken stopping)
    {
        var idle = new ConcurrentBag<ArmedGrain>();
        var limit = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stopping };
        await Parallel.ForEachAsync(await sweeper.ArmedAsync(), limit, async (armed, _) =>
        {
            if (await IsIdleAsync(armed)) idle.Add(armed);
        });
        if (!idle.IsEmpty) await sweeper.DisarmAsync([.. idle]);
    }

    private async Task<bool> IsIdleAsync(ArmedGrain armed)
    {
        try
        {
            return await grains.GetGrain<IResumable>(armed.Grain).DeliverOwedAsync().WaitAsync(options.Value.Visit);
        }
        catch (Exception failure)
        {
            log.ResumeFailed(failure, armed.Grain.Type);
            return false;
        }
    }

    private ISweeperGrain Shard(int shard) => grains.GetGrain<ISweeperGrain>(shard);
}
