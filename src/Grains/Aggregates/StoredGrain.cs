namespace EfpConnect.Grains.Aggregates;

/// <summary>A grain whose state is what the store has: a failed write leaves no trace in memory, and each call begins with what is fresh.</summary>
/// <remarks>The only class that talks to the store; another activation of the same grain is fenced off by the etag of each write.</remarks>
internal abstract class StoredGrain<T>(IPersistentState<T> stored, Freshness freshness, StoreOutage store)
    : Grain, IIncomingGrainCallFilter, ILifecycleParticipant<IGrainLifecycle>
{
    // Taken before the store is asked: what is read is at least as recent.
    private long _asOf = freshness.Now;

    protected T Stored => stored.State;

    /// <summary>When the present call’s turn came.</summary>
    protected long TurnBegan { get; private set; }

    /// <summary>Before the first read, which calls may have queued for behind another activation’s.</summary>
    public void Participate(IGrainLifecycle lifecycle) => lifecycle.Subscribe(GetType().Name, GrainLifecycleStage.First, _ =>
    {
        store.ThrowIfAway();
        return Task.CompletedTask;
    });

    /// <inheritdoc/>
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        TurnBegan = freshness.Now;
        if (!await freshness.HoldsAsync(_asOf)) await ReadAsync();
        await context.Invoke();
    }

    protected Task ReadAsync() => AskStoreAsync(stored.ReadStateAsync);

    protected Task WriteAsync(T next) => AskStoreAsync(async () =>
    {
        if (!await freshness.IsMemberAsync()) throw new OrleansException("This silo was given up while it stood still: its successor writes.");   // who would not see this write for a while

        stored.State = next;
        await stored.WriteStateAsync();
    });

    private async Task AskStoreAsync(Func<Task> ask)
    {
        store.ThrowIfAway();   // nothing was asked: what is in memory is as good as before
        var (before, askedAt) = (stored.State, freshness.Now);
        try
        {
            _asOf = await store.AskAsync(async () =>
            {
                await ask();
                return askedAt;
            });
        }
        catch
        {
            // A write may have landed all the same. Only the store knows: show the old state, then begin with a fresh read.
            stored.State = before;
            this.DeactivateOnIdle();
            throw;
        }
    }
}
