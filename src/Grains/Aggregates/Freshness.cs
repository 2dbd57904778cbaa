namespace EfpConnect.Grains.Aggregates;

/// <summary>How long a grain may believe its memory: around a failure another activation may be ahead of it.</summary>
/// <remarks>
/// A silo that stood still may have been given up meanwhile. When it wakes up, its latest word from the cluster's list is too
/// old, and it asks again before it answers anybody; it takes several seconds of silence to be given up.
/// </remarks>
internal sealed class Freshness(IMembership membership, TimeProvider clock)
{
    /// <summary>What another activation has written is seen within this time (architecture §4).</summary>
    private static readonly TimeSpan OfState = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan OfMembership = TimeSpan.FromSeconds(1);

    private Word? _latest;
    private Failure? _failure;

    /// <summary>On a clock that nobody moves.</summary>
    public long Now => clock.GetTimestamp();

    /// <param name="asOf">When the store was asked.</param>
    /// <exception cref="OrleansException">The list could not be read, or not a second ago: whoever queues behind such a wait does not wait again.</exception>
    public async ValueTask<bool> HoldsAsync(long asOf) => await IsMemberAsync() && IsWithin(OfState, asOf);

    private Task<bool> IsMemberAsync()
    {
        if (_failure is { } failure && IsWithin(OfMembership, failure.At)) throw new OrleansException("The list of silos could not be read a moment ago.");

        var latest = _latest;
        if (latest is null || !IsWithin(OfMembership, latest.AskedAt)) _latest = latest = new(Now, Task.Run(AskAsync));   // in nobody’s turn
        return latest.IsMember;
    }

    private async Task<bool> AskAsync()
    {
        try
        {
            var isMember = await membership.IsMemberAsync();
            _failure = null;
            return isMember;
        }
        catch
        {
            _failure = new(Now);
            throw;
        }
    }

    private bool IsWithin(TimeSpan span, long since) => clock.GetElapsedTime(since) < span;

    private sealed record Word(long AskedAt, Task<bool> IsMember);

    private sealed record Failure(long At);
}
