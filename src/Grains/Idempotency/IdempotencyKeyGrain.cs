using EfpConnect.Domain.Idempotency;

namespace EfpConnect.Grains.Idempotency;

/// <inheritdoc cref="IIdempotencyKeyGrain"/>
[GrainType("idempotency-key")]
internal sealed class IdempotencyKeyGrain(
    [PersistentState("idempotency-key", GrainStorage.Name)] IPersistentState<Ledger<IdempotencyKey, IdempotencyKeyEvent>> stored, AggregateParts parts)
    : AggregateGrain<IdempotencyKey, IdempotencyKeyEvent>(stored, new NoReaction<IdempotencyKey, IdempotencyKeyEvent>(), parts), IIdempotencyKeyGrain
{
    protected override IdempotencyKey Initial { get; } = new();

    protected override IdempotencyKey Evolve(IdempotencyKey state, IdempotencyKeyEvent happened) => state.Evolve(happened);

    public async Task<bool> IsFirstOrSameAsync(string body)
    {
        await CommitAsync(null, (key, _) => key.Use(body));
        return Current.Body == body;
    }
}
