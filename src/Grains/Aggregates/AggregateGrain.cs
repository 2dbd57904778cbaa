using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Aggregates;

/// <summary>
/// The one mechanism behind every change: decide, commit once, deliver until done. One write holds the new state, the answer
/// and the facts whose consequences are owed; nothing outside is touched before it.
/// </summary>
internal abstract class AggregateGrain<TState, TEvent>(
    IPersistentState<Ledger<TState, TEvent>> stored, IReaction<TState, TEvent> reaction, AggregateParts parts)
    : Grain, IResumable where TState : class
{
    /// <summary>Delivered, though the store may still list it: the next write leaves it out.</summary>
    private long _delivered;

    /// <summary>Whether the sweeper knows that this grain may owe something.</summary>
    private bool _armed;

    protected TState Current => stored.State.State ?? Initial;

    protected DateTimeOffset Now => parts.Clock.GetUtcNow();

    protected long Version => stored.State.LastSequence;

    protected abstract TState Initial { get; }

    private ImmutableArray<Pending<TEvent>> Owed => [.. stored.State.Pending.Where(p => p.Sequence > _delivered)];

    protected abstract TState Evolve(TState state, TEvent happened);

    /// <summary>Carries out one act and answers with its problem, if any. The same operation again gets the same answer and does nothing.</summary>
    protected Task<Problem?> CommitAsync(OperationId? operation, Func<TState, DateTimeOffset, Decision<TEvent>> decide) =>
        CommitAsync(operation, decide, remember: false);

    /// <summary>Takes a consequence of another grain's fact. Remembered also when it changes nothing, so that it changes nothing when it comes again later.</summary>
    protected Task<Problem?> TakeAsync(OperationId delivery, Func<TState, DateTimeOffset, Decision<TEvent>> decide) =>
        CommitAsync(delivery, decide, remember: true);

    private async Task<Problem?> CommitAsync(OperationId? operation, Func<TState, DateTimeOffset, Decision<TEvent>> decide, bool remember)
    {
        if (AnswerTo(operation) is { } answered)
        {
            await DeliverAsync();
            return answered.Problem;
        }

        var now = Now;
        var decision = decide(Current, now);
        if (decision.Events.IsEmpty && !remember) return decision.Problem;

        var owed = Owed.AddRange(Consequential(decision.Events));
        if (!owed.IsEmpty) await ArmAsync();
        await WriteAsync(stored.State.Record(decision.Events.Aggregate(Current, Evolve), decision, owed, operation, now));
        await DeliverAsync();
        return decision.Problem;
    }

    /// <inheritdoc/>
    public async Task<bool> DeliverOwedAsync()
    {
        await DeliverAsync();
        if (!Owed.IsEmpty) return false;
        if (!stored.State.Pending.IsEmpty) await WriteAsync(stored.State with { Pending = [] });
        _armed = false;
        return true;
    }

    private AnsweredOperation? AnswerTo(OperationId? operation) =>
        operation is { } id ? stored.State.Answered.FirstOrDefault(a => a.Id == id) : null;

    private IEnumerable<Pending<TEvent>> Consequential(ImmutableArray<TEvent> events) => events
        .Select((happened, i) => new Pending<TEvent>(stored.State.LastSequence + i + 1, happened))
        .Where(pending => reaction.Concerns(pending.Event));

    // Before the commit: a crash between the two costs one empty visit of the sweeper, never a consequence.
    private async Task ArmAsync()
    {
        if (_armed) return;
        await parts.Sweepers.ArmAsync(this.GetGrainId());
        _armed = true;
    }

    /// <summary>In order, at once in the normal case; what fails is left to the sweeper.</summary>
    private async Task DeliverAsync()
    {
        foreach (var next in Owed)
        {
            if (!await TryDeliverAsync(next)) return;
            _delivered = next.Sequence;
        }
    }

    private async Task<bool> TryDeliverAsync(Pending<TEvent> next)
    {
        try
        {
            var id = OperationId.Parse($"{this.GetGrainId()}#{next.Sequence}");
            await reaction.ReactAsync(new Delivery(id, this.GetGrainId().Key.ToString()!, Version), Current, next.Event);
            return true;
        }
        catch (Exception failure)
        {
            parts.Log.DeliveryPostponed(failure, this.GetGrainId().Type, next.Sequence);
            return false;
        }
    }

    private async Task WriteAsync(Ledger<TState, TEvent> next)
    {
        var before = stored.State;
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            // The write may have landed all the same. Only the store knows: show the old state, then begin with a fresh read.
            stored.State = before;
            this.DeactivateOnIdle();
            throw;
        }
    }
}
