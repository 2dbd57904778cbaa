namespace EfpConnect.Grains.Aggregates;

/// <summary>What a grain stores: its state, the facts whose consequences may not be delivered yet, and the answers already given.</summary>
/// <remarks>One record, so that one write commits all of it.</remarks>
internal sealed record Ledger<TState, TEvent> : StoredRecord where TState : class
{
    public int SchemaVersion { get; init; } = 1;

    public TState? State { get; init; }

    /// <summary>Never repeats within a grain.</summary>
    public long LastSequence { get; init; }

    /// <summary>Delivered ones stay listed until a later write leaves them out: the usual act costs one write.</summary>
    public ImmutableArray<Pending<TEvent>> Pending { get; init; } = [];

    public ImmutableArray<DeadLetter<TEvent>> Dead { get; init; } = [];

    public ImmutableArray<AnsweredOperation> Answered { get; init; } = [];

    /// <summary>While this is stored, a sweeper knows of the grain: it was told before the write, and forgets only after a later one.</summary>
    public bool IsArmed => !Pending.IsEmpty || !Dead.IsEmpty;
}

/// <summary>A fact waiting for its consequences.</summary>
internal sealed record Pending<TEvent>(long Sequence, TEvent Event)
{
    /// <summary>Attempts that failed in a way that time does not heal; null for none.</summary>
    public int? Failures { get; init; }

    /// <summary>Owed since; null for what an earlier version wrote.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>A fact whose consequences could not be delivered: kept until support has it tried again.</summary>
/// <param name="Reason">The code of the receiver's problem, or the kind of error; never its message, which may name people.</param>
internal sealed record DeadLetter<TEvent>(long Sequence, TEvent Event, string Reason, DateTimeOffset At)
{
    /// <summary>A later fact about the same subject was decided: delivering this one after it would undo it.</summary>
    public bool Overtaken { get; init; }
}

/// <summary>An act that was carried out, and how it was answered: sent again, it gets the same answer and does nothing.</summary>
internal sealed record AnsweredOperation(OperationId Id, DateTimeOffset At, Problem? Problem);
