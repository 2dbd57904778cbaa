using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using EfpConnect.Grains.Aggregates;
using Orleans.Storage;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>What a write meets.</summary>
public enum WriteFault
{
    None,

    /// <summary>Nothing is stored, and the writer is told so.</summary>
    Fails,

    /// <summary>It is stored, and the writer is told that it failed.</summary>
    FailsButLands,
}

/// <summary>The store of a test cluster: the real stored form and a compare-and-set on an etag, shared by all silos, failing on demand.</summary>
public sealed class FaultyStorage : IGrainStorage
{
    private readonly StateJson _json = new();
    private readonly ConcurrentDictionary<string, (string Json, int Etag)> _states = [];

    /// <summary>Decides the fate of each write, by the grain's name.</summary>
    public Func<string, WriteFault> Fault { get; set; } = _ => WriteFault.None;

    /// <summary>What a write waits for, by the grain's name.</summary>
    public Func<string, Task> Gate { get; set; } = _ => Task.CompletedTask;

    /// <summary>What a read waits for, by the grain's name.</summary>
    public Func<string, Task> ReadGate { get; set; } = _ => Task.CompletedTask;

    /// <summary>Whether reading fails, by the grain's name.</summary>
    public Func<string, bool> IsUnreadable { get; set; } = _ => false;

    public string? Json(string grain) => _states.TryGetValue(grain, out var stored) ? stored.Json : null;

    /// <summary>How often the grains whose names begin so were written.</summary>
    public int Writes(string grains) => _states.Where(state => state.Key.StartsWith(grains, StringComparison.Ordinal)).Sum(state => state.Value.Etag);

    /// <summary>What all grains of a kind hold.</summary>
    public IEnumerable<JsonNode> AllOf(string kind) =>
        _states.Where(state => state.Key.StartsWith($"{kind}/", StringComparison.Ordinal)).Select(state => JsonNode.Parse(state.Value.Json)!["state"]!);

    public IEnumerable<string> AllJson => _states.Values.Select(stored => stored.Json);

    /// <summary>Another activation writes: whoever holds the etag of before is stale.</summary>
    public void Overtake(string grain) => Rewrite(grain, _ => { });

    /// <summary>Another activation writes a changed state.</summary>
    public void Rewrite(string grain, Action<JsonNode> change)
    {
        var state = JsonNode.Parse(_states[grain].Json)!;
        change(state["state"]!);
        _states[grain] = (state.ToJsonString(StateJson.Options), _states[grain].Etag + 1);
    }

    public void Heal() => (Fault, Gate, ReadGate, IsUnreadable) = (_ => WriteFault.None, _ => Task.CompletedTask, _ => Task.CompletedTask, _ => false);

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await ReadGate(grainId.ToString());
        if (IsUnreadable(grainId.ToString())) throw new IOException("The store refused the read.");
        if (_states.TryGetValue(grainId.ToString(), out var stored))
        {
            grainState.State = _json.Deserialize<T>(new BinaryData(stored.Json));
            grainState.ETag = stored.Etag.ToString();
            grainState.RecordExists = true;
        }
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var name = grainId.ToString();
        await Gate(name);
        var fault = Fault(name);
        if (fault is WriteFault.Fails) throw new IOException("The store refused the write.");

        var expected = int.Parse(grainState.ETag ?? "0");
        var next = (_json.Serialize(grainState.State).ToString(), expected + 1);
        var won = expected == 0 ? _states.TryAdd(name, next) : _states.TryGetValue(name, out var known) && known.Etag == expected && _states.TryUpdate(name, next, known);
        if (!won) throw new InconsistentStateException("Another activation has written.");
        if (fault is WriteFault.FailsButLands) throw new TimeoutException("The store did not answer.");

        grainState.ETag = next.Item2.ToString();
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => throw new NotSupportedException("Nothing is ever cleared.");
}
