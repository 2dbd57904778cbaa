namespace EfpConnect.Grains.Aggregates;

/// <summary>Remembers which grains may owe consequences: a constant number of these, however many grains there are.</summary>
[Alias("efp.ISweeperGrain"), GrainInterfaceType("efp.ISweeperGrain")]
internal interface ISweeperGrain : IGrainWithIntegerKey
{
    /// <summary>From when this answers, the grain is visited until it owes nothing.</summary>
    [Alias("Arm")]
    Task ArmAsync(GrainId grain);

    [Alias("Armed")]
    Task<ImmutableArray<ArmedGrain>> ArmedAsync();

    /// <summary>Forgets those that were not armed again since they were listed.</summary>
    [Alias("Disarm")]
    Task DisarmAsync(ImmutableArray<ArmedGrain> idle);
}

/// <param name="Token">Changes each time the grain is armed.</param>
[GenerateSerializer, Immutable, Alias("efp.armed-grain")]
internal sealed record ArmedGrain(GrainId Grain, Guid Token);

/// <summary>The stored list of a sweeper.</summary>
internal sealed record SweepList : StoredRecord
{
    public ImmutableHashSet<string> Grains { get; init; } = [];

    /// <summary>The latest arming of each, of whichever activation; none for what an earlier version listed.</summary>
    public ImmutableDictionary<string, Guid> Tokens { get; init; } = ImmutableDictionary<string, Guid>.Empty;

    public Guid TokenOf(string grain) => Tokens.GetValueOrDefault(grain);
}

/// <inheritdoc cref="ISweeperGrain"/>
/// <remarks>Two activations may exist around failures: each arming and each forgetting is a write, so that one of them is told by the etag.</remarks>
[GrainType("sweeper")]
internal sealed class SweeperGrain(
    [PersistentState("sweeper", GrainStorage.Name)] IPersistentState<SweepList> stored, Freshness freshness, StoreOutage store)
    : StoredGrain<SweepList>(stored, freshness, store), ISweeperGrain
{
    public Task ArmAsync(GrainId grain)
    {
        var name = grain.ToString();
        return WriteAsync(Stored with { Grains = Stored.Grains.Add(name), Tokens = Stored.Tokens.SetItem(name, Guid.NewGuid()) });   // also when listed: the list may be an old one
    }

    public async Task<ImmutableArray<ArmedGrain>> ArmedAsync()
    {
        await ReadAsync();
        return [.. Stored.Grains.Select(name => new ArmedGrain(GrainId.Parse(name), Stored.TokenOf(name)))];
    }

    public Task DisarmAsync(ImmutableArray<ArmedGrain> idle)
    {
        var forgotten = idle.Where(IsAsListed).Select(a => a.Grain.ToString()).ToList();
        return forgotten.Count == 0
            ? Task.CompletedTask
            : WriteAsync(Stored with { Grains = Stored.Grains.Except(forgotten), Tokens = Stored.Tokens.RemoveRange(forgotten) });
    }

    private bool IsAsListed(ArmedGrain armed) =>
        Stored.Grains.Contains(armed.Grain.ToString()) && Stored.TokenOf(armed.Grain.ToString()) == armed.Token;
}
