namespace EfpConnect.Grains.Aggregates;

/// <summary>One act as it enters the ledger.</summary>
internal static class LedgerEntry
{
    /// <summary>How long an act may be sent again and still be recognised.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(7);

    /// <param name="owed">What is not delivered yet, the new facts included; null to list what was listed, since the sweeper knows of the grain anyway.</param>
    public static Ledger<TState, TEvent> Record<TState, TEvent>(
        this Ledger<TState, TEvent> ledger, TState next, Decision<TEvent> decision, ImmutableArray<Pending<TEvent>>? owed, OperationId? operation, DateTimeOffset now)
        where TState : class => ledger with
        {
            State = next,
            LastSequence = ledger.LastSequence + decision.Events.Length,
            Pending = owed ?? ledger.Pending,
            Answered = operation is { } id
                ? [.. ledger.Answered.Where(a => a.At > now - Memory), new AnsweredOperation(id, now, decision.Problem)]
                : ledger.Answered,
        };
}
