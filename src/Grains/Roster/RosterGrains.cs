using EfpConnect.Domain.Roster;

namespace EfpConnect.Grains.Roster;

/// <inheritdoc cref="IRosterIndexGrain"/>
[GrainType("roster-index")]
internal sealed class RosterIndexGrain(
    [PersistentState("roster-index", GrainStorage.Name)] IPersistentState<Ledger<RosterIndex, RosterIndexEvent>> stored, AggregateParts parts)
    : AggregateGrain<RosterIndex, RosterIndexEvent>(stored, new NoReaction<RosterIndex, RosterIndexEvent>(), parts), IRosterIndexGrain
{
    protected override RosterIndex Initial { get; } = new();

    protected override RosterIndex Evolve(RosterIndex state, RosterIndexEvent happened) => state.Evolve(happened);

    public async Task<int> PlaceAsync(OperationId operation, UserId user)
    {
        await CommitAsync(operation, (index, _) => index.Place(user));
        return Current.PageOf(user);
    }

    public Task<int> PagesAsync() => Task.FromResult(Current.Pages);
}

/// <inheritdoc cref="IRosterPageGrain"/>
[GrainType("roster-page")]
internal sealed class RosterPageGrain(
    [PersistentState("roster-page", GrainStorage.Name)] IPersistentState<Ledger<RosterPage, RosterEvent>> stored, AggregateParts parts)
    : AggregateGrain<RosterPage, RosterEvent>(stored, new NoReaction<RosterPage, RosterEvent>(), parts), IRosterPageGrain
{
    protected override RosterPage Initial { get; } = new();

    protected override RosterPage Evolve(RosterPage state, RosterEvent happened) => state.Evolve(happened);

    // No operation id: an entry carries its own version.
    public Task ListAsync(OperationId operation, RosterEntry entry) => CommitAsync(null, (page, _) => page.List(entry));

    public Task<ImmutableArray<RosterEntry>> EntriesAsync() => Task.FromResult(Current.Entries);
}
