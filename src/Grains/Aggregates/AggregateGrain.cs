namespace EfpConnect.Grains.Aggregates;

/// <summary>
/// The one mechanism behind every change: decide, commit once, deliver until done. One write holds the new state, the answer
/// and the facts whose consequences are owed; nothing outside is touched before it.
/// </summary>
internal abstract partial class AggregateGrain<TState, TEvent>(
    IPersistentState<Ledger<TState, TEvent>> stored, IReaction<TState, TEvent> reaction, AggregateParts parts)
    : StoredGrain<Ledger<TState, TEvent>>(stored, parts.Freshness, parts.Store) where TState : class
{
    protected TState Current => Stored.State ?? Initial;

    protected DateTimeOffset Now => parts.Clock.GetUtcNow();

    protected abstract TState Initial { get; }

    protected abstract TState Evolve(TState state, TEvent happened);

    /// <summary>Carries out one act and answers with its problem, if any. The same operation again gets the same answer and does nothing.</summary>
    protected Task<Problem?> CommitAsync(OperationId? operation, Func<TState, DateTimeOffset, Decision<TEvent>> decide) =>
        CommitAsync(operation, decide, IsNothing);

    /// <summary>Whether this very act was carried out before.</summary>
    protected bool Answered(OperationId operation) => AnswerTo(operation) is not null;

    /// <summary>Takes a consequence of another grain's fact. Remembered also when it changes nothing, so that it changes nothing when it comes again later.</summary>
    protected Task<Problem?> TakeAsync(OperationId delivery, Func<TState, DateTimeOffset, Decision<TEvent>> decide) =>
        CommitAsync(delivery, decide, IsRefusal);

    /// <summary>Why an act cannot even begin. Asked again of the store before it is said: no act is turned down on a memory.</summary>
    protected async Task<Problem?> WhyNotAsync(Func<TState, Problem?> refuse)
    {
        if (refuse(Current) is not null) await ReadAsync();
        return refuse(Current);
    }

    private async Task<Problem?> CommitAsync(
        OperationId? operation, Func<TState, DateTimeOffset, Decision<TEvent>> decide, Func<Decision<TEvent>, bool> needsNoWrite)
    {
        var now = Now;
        if (AnswerTo(operation) is null && IsRefusal(decide(Current, now))) await ReadAsync();   // no act is turned down on a memory: no etag would tell that another activation is ahead
        if (AnswerTo(operation) is { } answered)
        {
            await DeliverAsync();
            return answered.Problem;
        }

        var decision = decide(Current, now);
        if (!needsNoWrite(decision)) await RecordAsync(decision, operation, now);
        return decision.Problem;
    }

    private async Task RecordAsync(Decision<TEvent> decision, OperationId? operation, DateTimeOffset now)
    {
        var facts = Consequential(decision.Events, now);
        if (!facts.IsEmpty && !Stored.IsArmed) await parts.Sweepers.ArmAsync(this.GetGrainId()).WithinTurnAsync(parts.Clock);   // first: a crash in between costs one empty visit

        var next = Stored.Record(decision.Events.Aggregate(Current, Evolve), decision, facts.IsEmpty ? null : [.. Owed, .. facts], operation, now);
        await WriteAsync(next.Overtake(reaction.Subjects));
        await DeliverAsync();
    }

    private AnsweredOperation? AnswerTo(OperationId? operation) =>
        operation is { } id ? Stored.Answered.FirstOrDefault(a => a.Id == id) : null;

    private ImmutableArray<Pending<TEvent>> Consequential(ImmutableArray<TEvent> events, DateTimeOffset now) =>
    [
        .. events.Select((happened, i) => new Pending<TEvent>(Stored.LastSequence + i + 1, happened) { At = now }).Where(pending => reaction.Concerns(pending.Event)),
    ];

    private static bool IsRefusal(Decision<TEvent> decision) => IsNothing(decision) && decision.Problem is not null;

    private static bool IsNothing(Decision<TEvent> decision) => decision.Events.IsEmpty;
}
