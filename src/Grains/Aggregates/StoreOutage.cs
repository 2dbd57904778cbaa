using Orleans.Storage;

namespace EfpConnect.Grains.Aggregates;

/// <summary>Whoever queues behind a wait for a store that is away does not wait again: for a second nobody of this silo asks.</summary>
/// <remarks>Only after a wait, and only when the store answered nobody meanwhile: what fails at once, or alone, holds up nobody.</remarks>
internal sealed class StoreOutage(TimeProvider clock)
{
    private static readonly TimeSpan AWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private long _answeredAt = clock.GetTimestamp();
    private Failure? _failure;

    /// <exception cref="OrleansException">The store is away: it was asked a moment ago.</exception>
    public async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        ThrowIfAway();
        var askedAt = clock.GetTimestamp();
        try
        {
            var answer = await ask();
            NoteAnswer();
            return answer;
        }
        catch (InconsistentStateException)
        {
            NoteAnswer();   // another activation was ahead: the store said so
            throw;
        }
        catch
        {
            if (clock.GetElapsedTime(askedAt) >= AWait && Volatile.Read(ref _answeredAt) <= askedAt) _failure = new(clock.GetTimestamp());
            throw;
        }
    }

    /// <inheritdoc cref="AskAsync"/>
    public void ThrowIfAway()
    {
        if (_failure is { } failure && clock.GetElapsedTime(failure.At) < Rest) throw new OrleansException("The store did not answer a moment ago.");
    }

    private void NoteAnswer()
    {
        Volatile.Write(ref _answeredAt, clock.GetTimestamp());
        _failure = null;
    }

    private sealed record Failure(long At);
}
