namespace EfpConnect.Grains.Aggregates;

/// <summary>Carries out the consequences of one kind of fact: calls to other grains, mails. Called again with the same id after any failure.</summary>
internal interface IReaction<in TState, in TEvent>
{
    /// <summary>Whether the fact has consequences at all.</summary>
    bool Concerns(TEvent happened);

    /// <summary>What the consequences change elsewhere. Those of facts about a common subject keep their order; others do not wait for each other.</summary>
    IEnumerable<string> Subjects(TEvent happened) => [];

    /// <param name="delivery">Stable for this fact: receivers ignore what they have under it.</param>
    /// <param name="state">The state now, which may be later than the fact.</param>
    Task ReactAsync(Delivery delivery, TState state, TEvent happened);
}

/// <param name="Key">The key of the grain to which it happened.</param>
/// <param name="Version">Grows with each fact of that grain.</param>
internal sealed record Delivery(OperationId Id, string Key, long Version);

/// <summary>For grains whose facts concern nobody else.</summary>
internal sealed class NoReaction<TState, TEvent> : IReaction<TState, TEvent>
{
    public bool Concerns(TEvent happened) => false;

    public Task ReactAsync(Delivery delivery, TState state, TEvent happened) => Task.CompletedTask;
}
