namespace EfpConnect.Grains.Aggregates;

/// <summary>What a grain stores: its state, the facts whose consequences may not be delivered yet, and the answers already given.</summary>
/// <remarks>One record, so that one write commits all three.</remarks>
internal sealed record Ledger<TState, TEvent> : StoredRecord where TState : class
{
    public int SchemaVersion { get; init; } = 1;

    public TState? State { get; init; }

    /// <summary>Never repeats within a grain.</summary>
    public long LastSequence { get; init; }

    public ImmutableArray<Pending<TEvent>> Pending { get; init; } = [];

    public ImmutableArray<AnsweredOperation> Answered { get; init; } = [];
}

/// <summary>A fact waiting for its consequences.</summary>
internal sealed record Pending<TEvent>(long Sequence, TEvent Event);

/// <summary>An act that was carried out, and how it was answered: sent again, it gets the same answer and does nothing.</summary>
internal sealed record AnsweredOperation(OperationId Id, DateTimeOffset At, Problem? Problem);
