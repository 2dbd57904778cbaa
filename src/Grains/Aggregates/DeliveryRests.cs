namespace EfpConnect.Grains.Aggregates;

/// <summary>Lets what fails rest longer and longer between two visits. In memory only: a restart is a good reason to try at once.</summary>
/// <param name="clock">Its timestamps are the machine's own: a clock moved for a demonstration must not stop deliveries.</param>
internal sealed class DeliveryRests(TimeProvider clock)
{
    /// <summary>A failure after so long holds up those who queue for the grain: next time it would do so again.</summary>
    private static readonly TimeSpan AWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan AfterAWait = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);

    private readonly Dictionary<long, (int Visits, long At, TimeSpan Longest)> _failed = [];

    private readonly Dictionary<long, long> _waits = [];

    public long Now => clock.GetTimestamp();

    public bool Rests(long sequence) =>
        (_waits.TryGetValue(sequence, out var waited) && clock.GetElapsedTime(waited) < AfterAWait)
        || (_failed.TryGetValue(sequence, out var failed) && clock.GetElapsedTime(failed.At) < Rest(failed.Visits, failed.Longest));

    public bool WaitedSince(long instant) => _waits.Values.Any(at => at > instant);

    /// <summary>An attempt has failed, whoever made it.</summary>
    public void NoteWait(long sequence, long begun)
    {
        if (clock.GetElapsedTime(begun) >= AWait) _waits[sequence] = Now;
    }

    /// <summary>A sweeper's visit has ended.</summary>
    public void Note(IReadOnlyDictionary<long, Exception> failures)
    {
        foreach (var (sequence, cause) in failures)
        {
            _failed[sequence] = (_failed.GetValueOrDefault(sequence).Visits + 1, Now, Longest(cause));
        }
    }

    public void Forget(long sequence)
    {
        _failed.Remove(sequence);
        _waits.Remove(sequence);
    }

    /// <summary>None after the first failure: the sweepers' own rhythm is one.</summary>
    private static TimeSpan Rest(int visits, TimeSpan longest) =>
        visits < 2 ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(First.Ticks << Math.Min(visits - 2, 10), longest.Ticks));

    /// <summary>After an outage things go on within a minute: this, and the time to the sweepers' next round.</summary>
    private static TimeSpan Longest(Exception cause) =>
        DeliveryFailure.KindOf(cause) is FailureKind.Outage ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(5);
}
