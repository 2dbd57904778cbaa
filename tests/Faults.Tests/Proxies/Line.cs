using EfpConnect.Faults.Tests.Load;

namespace EfpConnect.Faults.Tests.Proxies;

/// <summary>What happens on the line behind a relay just now. As it is made, everything passes.</summary>
internal sealed class Line
{
    private volatile TaskCompletionSource _open = Opened();
    private int _writes;
    private int _dropped;

    /// <summary>Before each piece, in both directions.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Carries out every n-th script of a client, then cuts it off before it hears of it; 0 for none.</summary>
    public int DropReplyOfEvery { get; set; }

    public int Dropped => _dropped;

    /// <summary>Nothing passes any more, and nobody is told: connections stay open.</summary>
    public void Blackhole() => _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was held back passes.</summary>
    public void Restore()
    {
        (Delay, DropReplyOfEvery) = (TimeSpan.Zero, 0);
        _open.TrySetResult();
    }

    /// <summary>Returns when a piece may pass.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        if (Delay > TimeSpan.Zero) await Pause.ForAsync(Delay, cancellation);
        await _open.Task.WaitAsync(cancellation);
    }

    /// <param name="request">What a client of Redis sent: the portal writes by scripts alone.</param>
    public bool DropsReplyTo(ReadOnlySpan<byte> request)
    {
        if (DropReplyOfEvery is 0 || request.IndexOf("EVAL"u8) < 0) return false;
        if (Interlocked.Increment(ref _writes) % DropReplyOfEvery != 0) return false;

        Interlocked.Increment(ref _dropped);
        return true;
    }

    private static TaskCompletionSource Opened()
    {
        var open = new TaskCompletionSource();
        open.SetResult();
        return open;
    }
}
