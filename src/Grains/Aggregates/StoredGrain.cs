namespace EfpConnect.Grains.Aggregates;

/// <summary>A grain whose state is what the store has: a failed write leaves no trace in memory, and what has grown old is read again.</summary>
/// <remarks>The only class that talks to the store; another activation of the same grain is fenced off by the etag of each write.</remarks>
internal abstract class StoredGrain<T>(IPersistentState<T> stored, TimeProvider clock) : Grain
{
    /// <summary>How long what another activation has written may stay unseen where nothing is written here.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    // Time that no clock change moves, taken before the store is asked: what is read is at least as recent.
    private long _asOf = clock.GetTimestamp();

    protected T Stored => stored.State;

    protected bool IsFresh => clock.GetElapsedTime(_asOf) < Freshness;

    /// <summary>Before an answer that no write confirms, and that somebody is let in by.</summary>
    protected Task FreshenAsync() => IsFresh ? Task.CompletedTask : ReadAsync();

    protected Task ReadAsync() => AskStoreAsync(stored.ReadStateAsync);

    protected Task WriteAsync(T next) => AskStoreAsync(() =>
    {
        stored.State = next;
        return stored.WriteStateAsync();
    });

    private async Task AskStoreAsync(Func<Task> ask)
    {
        var (before, askedAt) = (stored.State, clock.GetTimestamp());
        try
        {
            await ask();
            _asOf = askedAt;
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
