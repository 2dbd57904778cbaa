namespace EfpConnect.Grains.Aggregates;

/// <summary>What a sweeper's visit changes in the ledger: what cannot be delivered is set aside, so that it holds nothing else up.</summary>
internal static class LedgerVisit
{
    /// <summary>Failed visits, some thirteen minutes, after which an error that looks like a bug is left to support.</summary>
    private const int MostFailures = 8;

    /// <summary>How long support can see what it may not retry; without an end its grain would be visited for ever.</summary>
    private static readonly TimeSpan KeepOvertaken = TimeSpan.FromDays(30);

    public static Ledger<TState, TEvent> AfterVisit<TState, TEvent>(
        this Ledger<TState, TEvent> ledger, ImmutableArray<Pending<TEvent>> owed, IReadOnlyDictionary<long, Exception> failed, DateTimeOffset now)
        where TState : class
    {
        var counted = owed.Select(p => failed.TryGetValue(p.Sequence, out var cause) ? Count(p, cause) : p).ToImmutableArray();
        var dead = counted.Where(p => p.Failures >= MostFailures).ToImmutableArray();
        return ledger with
        {
            Pending = [.. counted.Except(dead)],
            Dead = [.. ledger.Dead.Where(d => !d.Overtaken || now < d.At + KeepOvertaken), .. dead.Select(p => new DeadLetter<TEvent>(p.Sequence, p.Event, DeliveryFailure.NameOf(failed[p.Sequence]), now))],
        };
    }

    /// <summary>Support has it tried again: in its old place, before what was decided later.</summary>
    public static Ledger<TState, TEvent> Revive<TState, TEvent>(this Ledger<TState, TEvent> ledger, DeadLetter<TEvent> letter) where TState : class =>
        ledger with
        {
            Pending = [.. ledger.Pending.Append(new(letter.Sequence, letter.Event) { At = letter.At }).OrderBy(p => p.Sequence)],
            Dead = ledger.Dead.Remove(letter),
        };

    /// <summary>Marks what may no longer be delivered, since something later was decided about the same subject.</summary>
    public static Ledger<TState, TEvent> Overtake<TState, TEvent>(this Ledger<TState, TEvent> ledger, Func<TEvent, IEnumerable<string>> subjects) where TState : class =>
        ledger.Dead.IsEmpty ? ledger : ledger with
        {
            Dead = [.. ledger.Dead.Select(letter => ledger.Pending.Any(p => p.Sequence > letter.Sequence && subjects(p.Event).Intersect(subjects(letter.Event)).Any())
                ? letter with { Overtaken = true }
                : letter)],
        };

    private static Pending<TEvent> Count<TEvent>(Pending<TEvent> pending, Exception cause) => DeliveryFailure.KindOf(cause) switch
    {
        FailureKind.Refusal => pending with { Failures = MostFailures },
        FailureKind.Bug => pending with { Failures = (pending.Failures ?? 0) + 1 },
        _ => pending,
    };
}
