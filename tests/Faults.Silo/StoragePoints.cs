using Orleans.Storage;

namespace EfpConnect.Faults.Silo;

/// <summary>Around each write: « write.before IGrain.MethodAsync », « write.after … », landed but not known to have. Named by the call that writes.</summary>
internal sealed class StoragePoints(IGrainStorage store, FailPoints points) : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var call = CallPoints.Current;
        await points.PassAsync($"write.before {call}");
        try
        {
            await store.WriteStateAsync(stateName, grainId, grainState);
        }
        catch (InconsistentStateException)
        {
            Console.WriteLine($"refused by etag: {stateName}");   // read by the battery
            throw;
        }

        await points.PassAsync($"write.after {call}");
    }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => store.ReadStateAsync(stateName, grainId, grainState);

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => store.ClearStateAsync(stateName, grainId, grainState);

    public void Participate(ISiloLifecycle observer) => (store as ILifecycleParticipant<ISiloLifecycle>)?.Participate(observer);
}
