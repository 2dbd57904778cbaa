namespace EfpConnect.Grains.Aggregates;

/// <summary>Lets what fails rest longer and longer between two visits. In memory only: a restart is a good reason to try at once.</summary>
/// <param name="machine">The machine's own time: a clock moved for a demonstration must not stop deliveries.</param>
internal sealed class DeliveryRests(TimeProvider machine)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(15);

    private readonly Dictionary<long, (int Visits, long At, TimeSpan Longest)> _failed = [];

    public bool Rests(long sequence) => _failed.TryGetValue(sequence, out var failed) && machine.GetElapsedTime(failed.At) < Rest(failed.Visits, failed.Longest);

    public void Note(IReadOnlyDictionary<long, Exception> failures)
    {
        foreach (var (sequence, cause) in failures)
        {
            _failed[sequence] = (_failed.GetValueOrDefault(sequence).Visits + 1, machine.GetTimestamp(), Longest(cause));
        }
    }

    public void Forget(long sequence) => _failed.Remove(sequence);

    /// <summary>None after the first failure: the sweepers' own rhythm is one.</summary>
    private static TimeSpan Rest(int visits, TimeSpan longest) =>
        visits < 2 ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(First.Ticks << Math.Min(visits - 2, 10), longest.Ticks));

    /// <summary>After an outage things go on within a minute: this, and the time to the sweepers' next round.</summary>
    private static TimeSpan Longest(Exception cause) =>
        DeliveryFailure.KindOf(cause) is FailureKind.Outage ? TimeSpan.FromSeconds(30) : TimeSpan.FromMinutes(5);
}
