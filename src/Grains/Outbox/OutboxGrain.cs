using EfpConnect.Domain.Outbox;
using OutboxState = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Grains.Outbox;

/// <inheritdoc cref="IOutboxGrain"/>
[GrainType("outbox")]
internal sealed class OutboxGrain(
    [PersistentState("outbox", GrainStorage.Name)] IPersistentState<Ledger<OutboxState, OutboxEvent>> stored, AggregateParts parts)
    : AggregateGrain<OutboxState, OutboxEvent>(stored, new NoReaction<OutboxState, OutboxEvent>(), parts), IOutboxGrain
{
    protected override OutboxState Initial { get; } = new();

    protected override OutboxState Evolve(OutboxState state, OutboxEvent happened) => state.Evolve(happened);

    public Task QueueAsync(ImmutableArray<MailEnvelope> mails) => CommitAsync(null, (outbox, now) => outbox.Queue(mails, now));

    public async Task<ImmutableArray<OwedMail>> TakeAsync(int most)
    {
        ImmutableArray<OwedMail> taken = [];
        await CommitAsync(null, (outbox, now) => outbox.Take(taken = outbox.Due(most, now), now));
        return taken;
    }

    public Task<bool> BeginAsync(string mailId, int attempt) => ChangesAsync((outbox, now) => outbox.Begin(mailId, attempt, now));

    public Task SucceedAsync(string mailId) => CommitAsync(null, (outbox, now) => outbox.Succeed(mailId, now));

    public Task FailAsync(string mailId, int attempts, bool hopeless) => CommitAsync(null, (outbox, now) => outbox.Fail(mailId, attempts, hopeless, now));

    public Task DropAsync(string mailId) => CommitAsync(null, (outbox, now) => outbox.Drop(mailId, now));

    public Task<ImmutableArray<OwedMail>> OwedAsync() => Task.FromResult(Current.Owed);

    public Task<ImmutableArray<OwedMail>> DeadAsync() => Task.FromResult(Current.Dead);

    public Task<bool> RetryAsync(string mailId) => ChangesAsync((outbox, now) => outbox.Retry(mailId, now));

    private async Task<bool> ChangesAsync(Func<OutboxState, DateTimeOffset, Decision<OutboxEvent>> decide)
    {
        var before = Stored.LastSequence;
        await CommitAsync(null, decide);
        return Stored.LastSequence > before;
    }
}
