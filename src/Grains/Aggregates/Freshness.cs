namespace EfpConnect.Grains.Aggregates;

/// <summary>How long a grain may believe its memory: around a failure another activation may be ahead of it.</summary>
/// <remarks>
/// A silo that stood still may have been given up meanwhile. When it wakes up, its latest word from the cluster's list is too
/// old, and it asks again before it answers anybody; it takes several seconds of silence to be given up.
/// </remarks>
internal sealed class Freshness(IMembership membership, StoreOutage store, TimeProvider clock)
{
    /// <summary>What another activation has written is seen within this time (architecture §4).</summary>
    private static readonly TimeSpan OfState = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan OfMembership = TimeSpan.FromSeconds(1);

    private Word? _latest;

    /// <summary>On a clock that nobody moves.</summary>
    public long Now => clock.GetTimestamp();

    /// <param name="asOf">When the store was asked.</param>
    /// <exception cref="OrleansException">The list cannot be read.</exception>
    public async ValueTask<bool> HoldsAsync(long asOf) => await IsMemberAsync() && IsWithin(OfState, asOf);

    /// <summary>Whether this silo was a member at most a second ago.</summary>
    /// <exception cref="OrleansException">The list cannot be read.</exception>
    public Task<bool> IsMemberAsync()
    {
        store.ThrowIfAway();   // also while a question is under way: it would be waited for in vain
        var latest = _latest;
        if (latest is null || !IsWithin(OfMembership, latest.AskedAt)) _latest = latest = new(Now, Task.Run(() => store.AskAsync(membership.IsMemberAsync)));   // in nobody’s turn
        return latest.IsMember;
    }

    private bool IsWithin(TimeSpan span, long since) => clock.GetElapsedTime(since) < span;

    private sealed record Word(long AskedAt, Task<bool> IsMember);
}
