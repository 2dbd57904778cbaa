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

    public Task SweepAsync() => Task.WhenAll(Enumerable.Range(0, Shards).Select(SweepAsync));

    private async Task SweepAsync(int shard)
    {
        try
        {
            await SweepAsync(Shard(shard));
        }
        catch (Exception failure)
        {
            log.SweepFailed(failure, shard);
        }
    }

    private async Task SweepAsync(ISweeperGrain sweeper)
    {
        var idle = new ConcurrentBag<ArmedGrain>();
        var limit = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
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
