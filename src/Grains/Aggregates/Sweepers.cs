using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Aggregates;

/// <summary>Visits the grains that may owe consequences, shard by shard.</summary>
internal sealed class Sweepers(IGrainFactory grains, ILogger<Sweepers> log)
{
    private const int Shards = 16;
    private const int AtOnce = 8;

    public Task ArmAsync(GrainId grain) => Shard((int)(grain.GetUniformHashCode() % Shards)).ArmAsync(grain);

    public async Task SweepAsync()
    {
        for (var shard = 0; shard < Shards; shard++)
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
    }

    private async Task SweepAsync(ISweeperGrain sweeper)
    {
        foreach (var some in (await sweeper.ArmedAsync()).Chunk(AtOnce))
        {
            var idle = await Task.WhenAll(some.Select(IsIdleAsync));
            await sweeper.DisarmAsync([.. some.Where((_, i) => idle[i])]);
        }
    }

    private async Task<bool> IsIdleAsync(ArmedGrain armed)
    {
        try
        {
            return await grains.GetGrain<IResumable>(armed.Grain).DeliverOwedAsync();
        }
        catch (Exception failure)
        {
            log.ResumeFailed(failure, armed.Grain.Type);
            return false;
        }
    }

    private ISweeperGrain Shard(int shard) => grains.GetGrain<ISweeperGrain>(shard);
}
