using Orleans.Concurrency;

namespace EfpConnect.ServiceDefaults.Health;

/// <summary>Whether the silo that a client reached lives.</summary>
[Alias("efp.IPulseGrain"), GrainInterfaceType("efp.IPulseGrain")]
internal interface IPulseGrain : IGrainWithIntegerKey
{
    [Alias("Beat")]
    Task BeatAsync();
}

/// <inheritdoc cref="IPulseGrain"/>
/// <remarks>Any silo answers by itself: a grain that lives once would tell how one silo is, and all would wait for it.</remarks>
[GrainType("pulse"), StatelessWorker]
internal sealed class PulseGrain : Grain, IPulseGrain
{
    public Task BeatAsync() => Task.CompletedTask;
}
