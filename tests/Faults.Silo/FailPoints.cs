using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace EfpConnect.Faults.Silo;

/// <summary>The armed fail points of this process. Each goes off once.</summary>
internal sealed class FailPoints : IDisposable
{
    private readonly ConcurrentDictionary<string, FailPoint> _armed = new();
    private readonly ConcurrentDictionary<string, int> _passed = new();
    private readonly ConcurrentQueue<string> _reached = new();
    private readonly PosixSignalRegistration _continued;
    private TaskCompletionSource _goOn = NewSignal();

    public FailPoints() => _continued = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => Interlocked.Exchange(ref _goOn, NewSignal()).SetResult());

    /// <summary>Where something went wrong so far.</summary>
    public IReadOnlyCollection<string> Reached => _reached;

    public void Arm(FailPoint point)
    {
        _passed[point.Place] = 0;
        _armed[point.Place] = point;
    }

    /// <summary>Called wherever something may go wrong.</summary>
    public Task PassAsync(string place)
    {
        if (!_armed.TryGetValue(place, out var point)) return Task.CompletedTask;
        if (_passed.AddOrUpdate(place, 1, (_, passed) => passed + 1) != point.Nth) return Task.CompletedTask;

        _armed.TryRemove(place, out _);
        _reached.Enqueue(place);
        return GoOffAsync(point);
    }

    public void Dispose() => _continued.Dispose();

    private Task GoOffAsync(FailPoint point) => point.Fault switch
    {
        Fault.Kill => DieAsync(),
        Fault.Throw => throw new TimeoutException($"Fail point « {point.Place} »"),
        _ => _goOn.Task,
    };

    private static Task DieAsync()
    {
        Process.GetCurrentProcess().Kill();
        return NewSignal().Task;   // never given: nothing after the point is done
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
