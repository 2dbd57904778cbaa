namespace EfpConnect.Processes;

/// <summary>The one way to wait for what happens in another process: look again until it is there, never longer than the bound.</summary>
internal static class Patience
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    /// <param name="what">Told when it never comes.</param>
    public static async Task<T> WaitForAsync<T>(Func<string> what, Func<Task<T?>> look) where T : class
    {
        using var bound = new CancellationTokenSource(Most);
        using var beat = new PeriodicTimer(Beat);
        try
        {
            while (true)
            {
                if (await look() is { } found) return found;
                await beat.WaitForNextTickAsync(bound.Token);
            }
        }
        catch (OperationCanceledException) when (bound.IsCancellationRequested)
        {
            throw new TimeoutException($"Waited {Most.TotalSeconds} s in vain for {what()}");
        }
    }

    public static Task WaitForAsync(Func<string> what, Func<Task<bool>> look) =>
        WaitForAsync(what, async () => await look() ? what : null);
}
