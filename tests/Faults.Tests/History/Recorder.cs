using System.Collections.Concurrent;
using System.Diagnostics;

namespace EfpConnect.Faults.Tests.History;

/// <summary>Notes what clients ask and how they are answered. They may all use it at once.</summary>
internal sealed class Recorder<TAct>
{
    private readonly ConcurrentQueue<Call<TAct>> _calls = new();
    private readonly ConcurrentQueue<Exception> _failures = new();

    public IReadOnlyCollection<Call<TAct>> Calls => _calls;

    /// <summary>Why answers are unknown.</summary>
    public IReadOnlyCollection<Exception> Failures => _failures;

    public IEnumerable<Call<TAct>> Of(string key) => _calls.Where(call => call.Key == key);

    /// <param name="send">Whatever it throws, the answer is unknown.</param>
    /// <returns>Null when unknown.</returns>
    public async Task<string?> CallAsync(string client, string key, TAct act, Func<Task<string>> send)
    {
        var call = new Call<TAct>(client, key, act, Stopwatch.GetTimestamp(), Call<TAct>.Never, null);
        try
        {
            var answer = await send();
            call = call with { CompletedAt = Stopwatch.GetTimestamp(), Answer = answer };
        }
        catch (Exception failure)
        {
            _failures.Enqueue(failure);
        }

        Note(call);
        return call.Answer;
    }

    /// <summary>For what nobody asked for: time that passes.</summary>
    public void Note(Call<TAct> call) => _calls.Enqueue(call);
}
