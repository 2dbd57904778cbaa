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
}

/// <inheritdoc cref="ISweeperGrain"/>
[GrainType("sweeper")]
internal sealed class SweeperGrain([PersistentState("sweeper", GrainStorage.Name)] IPersistentState<SweepList> stored) : Grain, ISweeperGrain
{
    private readonly Dictionary<string, Guid> _tokens = [];

    public Task ArmAsync(GrainId grain)
    {
        var name = grain.ToString();
        _tokens[name] = Guid.NewGuid();
        return stored.State.Grains.Contains(name) ? Task.CompletedTask : WriteAsync(stored.State.Grains.Add(name));
    }

    public Task<ImmutableArray<ArmedGrain>> ArmedAsync() =>
        Task.FromResult(stored.State.Grains.Select(name => new ArmedGrain(GrainId.Parse(name), TokenOf(name))).ToImmutableArray());

    public Task DisarmAsync(ImmutableArray<ArmedGrain> idle)
    {
        var forgotten = idle.Where(a => TokenOf(a.Grain.ToString()) == a.Token).Select(a => a.Grain.ToString()).ToList();
        forgotten.ForEach(name => _tokens.Remove(name));
        return forgotten.Count == 0 ? Task.CompletedTask : WriteAsync(stored.State.Grains.Except(forgotten));
    }

    private Guid TokenOf(string name)
    {
        if (_tokens.TryGetValue(name, out var token)) return token;
        return _tokens[name] = Guid.NewGuid();
    }

    private async Task WriteAsync(ImmutableHashSet<string> grains)
    {
        var before = stored.State;
        stored.State = before with { Grains = grains };
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = before;
            this.DeactivateOnIdle();
            throw;
        }
    }
}
