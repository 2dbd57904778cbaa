using System.Collections.Concurrent;
using System.Diagnostics;

namespace EfpConnect.Faults.Tests.Load;

/// <summary>Every call of a run, and every attempt that came to nothing.</summary>
internal sealed class TrafficLog
{
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentQueue<(Reply Reply, TimeSpan Took)> _silences = new();
    private int _acts;

    /// <summary>On a clock that never goes back.</summary>
    public static TimeSpan Now => Stopwatch.GetElapsedTime(0);

    /// <summary>Acts answered so far: done, or turned down by a rule. Reading is no act.</summary>
    public int Acts => _acts;

    public int Calls => _calls.Count;

    public int Silences => _silences.Count;

    /// <summary>Attempts to which not even a 503 came.</summary>
    public int Broken => _silences.Count(silence => silence.Reply.Status is null);

    /// <summary>The longest that somebody had to wait to learn nothing.</summary>
    public TimeSpan SlowestSilence => _silences.Select(silence => silence.Took).DefaultIfEmpty().Max();

    /// <summary>Replies that the portal must never give: a 500, a 503 without a time to come back.</summary>
    public IReadOnlyList<string> Faults => [.. _silences.Where(silence => !silence.Reply.IsHonestSilence).Select(silence => $"{silence.Reply}")];

    public Call Answered(Call call)
    {
        _calls.Enqueue(call);
        if (call.IsAct) Interlocked.Increment(ref _acts);
        return call;
    }

    public void Silence(Reply reply, TimeSpan begun) => _silences.Enqueue((reply, Now - begun));

    /// <summary>The longest time without any act answered.</summary>
    public TimeSpan LongestOutage()
    {
        var answered = Answers().Order().ToList();
        return answered.Zip(answered.Skip(1), (one, next) => next - one).DefaultIfEmpty().Max();
    }

    /// <summary>How long after an instant the next act was answered.</summary>
    public TimeSpan ToNextAct(TimeSpan instant) =>
        _calls.Where(call => call.IsAct && call.Completed > instant).Select(call => call.Completed - instant).DefaultIfEmpty().Min();

    private IEnumerable<TimeSpan> Answers() => _calls.Where(call => call.IsAct).Select(call => call.Completed);
}
