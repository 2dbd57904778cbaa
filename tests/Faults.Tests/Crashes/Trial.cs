using System.Globalization;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>One row of the matrix: twenty people at work, a fault again and again, and in the end the question what became of all that was acknowledged.</summary>
internal sealed class Trial : IAsyncDisposable
{
    private const int ActsBetweenFaults = 40;

    private readonly Promises _promises;
    private readonly Caller _caller;
    private readonly Traffic _traffic;
    private readonly List<TimeSpan> _waits = [];

    public Trial(Population people, Promises promises, Dice dice)
    {
        promises.BeginAnew();
        (_promises, _caller) = (promises, new Caller(new TrafficLog()));
        _traffic = new Traffic(people, _caller, promises, dice);
        Dice = dice;
    }

    public Dice Dice { get; }

    public TrafficLog Log => _caller.Log;

    /// <summary>Returns at any moment of busy traffic.</summary>
    public Task AnyMomentAsync() => _traffic.FlowAsync(ActsBetweenFaults + Dice.Roll(ActsBetweenFaults));

    /// <summary>Returns once work goes on, with what is left or with what was mended.</summary>
    public async Task GoOnAsync()
    {
        _waits.Add(TrafficLog.Now);
        await _traffic.FlowAsync(ActsBetweenFaults);
    }

    /// <summary>Lets the last act be answered, then asks the API and the store for everything that was promised.</summary>
    public async Task<Findings> EndAsync(Func<Task<GrainClient>> connect)
    {
        await _traffic.StopAsync();
        var inquest = new Inquest(_promises);
        var api = new ApiWitness(_caller);
        await using var client = await connect();
        var store = await GrainWitness.AwakenAsync(client.Grains);
        return new Findings(
            [.. await inquest.LostAsync(api), .. await inquest.LostAsync(store)],
            [.. _promises.Doubled, .. await inquest.DoubledAsync(store)],
            [.. _promises.Impossible().Select(verdict => verdict.Reason), .. _promises.Wronged, .. Log.Faults.Distinct()]);
    }

    public Row Row(string id, string title, int cycles, Findings findings, string note = "") => new(
        id, title, cycles, Log.Acts, findings.Lost.Count, findings.Doubled.Count, Log.LongestOutage(), $"{Numbers(findings)}{note}");

    public ValueTask DisposeAsync() => _traffic.DisposeAsync();

    private string Numbers(Findings findings) => string.Create(CultureInfo.InvariantCulture,
        $"""
        {findings.Wrong.Count} wrong answers; {Log.Silences} attempts unanswered ({Log.Broken} broken off), the slowest {Log.SlowestSilence.TotalSeconds:0.0} s;
        going on after {LongestWait().TotalSeconds:0.0} s; {Late(_promises.LateGrants)} grants and {Late(_promises.LateRevocations)} revocations seen late; seed {Dice.Seed}
        """).ReplaceLineEndings(" ");

    private static string Late(IReadOnlyCollection<TimeSpan> delays) => delays.Count == 0
        ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{delays.Count} (at most {delays.Max().TotalSeconds:0.0} s)");

    /// <summary>How long it took until work went on.</summary>
    public TimeSpan LongestWait() => _waits.Select(Log.ToNextAct).DefaultIfEmpty().Max();
}

/// <param name="Wrong">Histories that no order explains, rules that turned down what they allow, replies such as a 500.</param>
internal sealed record Findings(IReadOnlyList<string> Lost, IReadOnlyList<string> Doubled, IReadOnlyList<string> Wrong)
{
    /// <summary>Fails with all of them.</summary>
    public void AssertNone() => Assert.True(
        Lost.Count + Doubled.Count + Wrong.Count == 0,
        string.Join('\n', [.. Lost.Select(what => $"lost: {what}"), .. Doubled.Select(what => $"doubled: {what}"), .. Wrong.Select(what => $"wrong: {what}")]));
}
