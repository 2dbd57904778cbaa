namespace EfpConnect.Grains.Aggregates;

/// <summary>Deliver until done: at once in the normal case, at a sweeper's visit after a failure, at support's word when set aside.</summary>
internal abstract partial class AggregateGrain<TState, TEvent> : IResumable
{
    /// <summary>Delivered, though the store may still list it: a later write leaves it out.</summary>
    private readonly HashSet<long> _delivered = [];

    private readonly DeliveryRests _rests = new(parts.Clock);

    /// <summary>Whether something that was decided has not reached everybody yet.</summary>
    protected bool Owes => !Owed.IsEmpty;

    private ImmutableArray<Pending<TEvent>> Owed => [.. Stored.Pending.Where(p => !_delivered.Contains(p.Sequence))];

    /// <inheritdoc/>
    public async Task<bool> DeliverOwedAsync()
    {
        var failed = await DeliverAsync();
        _rests.Note(failed);

        var next = Stored.AfterVisit(Owed, failed, Now).Overtake(reaction.Subjects);
        var settled = next.Pending.IsEmpty && !Stored.Pending.IsEmpty;
        if (!next.IsArmed || settled || failed.Values.Any(cause => DeliveryFailure.KindOf(cause) is not FailureKind.Outage)) await SettleAsync(next);
        return !Stored.IsArmed;
    }

    public Task<ImmutableArray<DeadConsequence>> DeadLettersAsync() => Task.FromResult<ImmutableArray<DeadConsequence>>(
        [.. Stored.Dead.Select(DeadConsequences.Of), .. DeadConsequences.Late(Owed, Now)]);

    public async Task<RetryAnswer> RetryAsync(long sequence)
    {
        if (Stored.Dead.FirstOrDefault(d => d.Sequence == sequence) is not { } letter) return RetryAnswer.Unknown;
        if (letter.Overtaken) return RetryAnswer.Overtaken;

        await WriteAsync(Stored.Revive(letter));
        _rests.Forget(sequence);
        await DeliverAsync();
        return _delivered.Contains(sequence) ? RetryAnswer.Delivered : RetryAnswer.Failed;
    }

    /// <summary>Delivers what is left over from before.</summary>
    protected Task CatchUpAsync() => DeliverAsync();

    /// <summary>Whether something decided about a subject has not arrived and may still: on its way, or set aside and not overtaken.</summary>
    protected bool IsOwed(string subject) =>
        Owed.Select(p => p.Event).Concat(Stored.Dead.Where(d => !d.Overtaken).Select(d => d.Event)).Any(fact => reaction.Subjects(fact).Contains(subject));

    /// <summary>In order, as far as the order matters: a failure holds up what is about the same subject, and nothing else, unless it took long.</summary>
    private async Task<IReadOnlyDictionary<long, Exception>> DeliverAsync()
    {
        _delivered.IntersectWith(Stored.Pending.Select(p => p.Sequence));
        Dictionary<long, Exception> failed = [];
        HashSet<string> held = [];
        foreach (var next in Owed)
        {
            if (_rests.WaitedSince(TurnBegan)) break;   // once a turn, for others queue for it

            var (subjects, begun) = (reaction.Subjects(next.Event).ToList(), _rests.Now);
            var failure = held.Overlaps(subjects) || _rests.Rests(next.Sequence) ? null : await TryDeliverAsync(next);
            if (failure is not null)
            {
                failed.Add(next.Sequence, failure);
                _rests.NoteWait(next.Sequence, begun);
            }

            if (!_delivered.Contains(next.Sequence)) held.UnionWith(subjects);
        }

        return failed;
    }

    private async Task<Exception?> TryDeliverAsync(Pending<TEvent> next)
    {
        try
        {
            var id = OperationId.Parse($"{this.GetGrainId()}#{next.Sequence}");
            await reaction.ReactAsync(new Delivery(id, this.GetGrainId().Key.ToString()!, Stored.LastSequence), Current, next.Event).WithinTurnAsync(parts.Clock);
            _delivered.Add(next.Sequence);
            _rests.Forget(next.Sequence);
            return null;
        }
        catch (Exception failure)
        {
            parts.Log.DeliveryPostponed(failure, this.GetGrainId().Type, next.Sequence);
            return failure;
        }
    }

    private async Task SettleAsync(Ledger<TState, TEvent> next)
    {
        var fresh = next.Dead.ExceptBy(Stored.Dead.Select(d => d.Sequence), d => d.Sequence).ToList();
        await WriteAsync(next);
        foreach (var letter in fresh) parts.Log.SetAside(this.GetGrainId().Type, letter.Sequence, letter.Reason);
    }
}
