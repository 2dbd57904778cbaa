namespace EfpConnect.Faults.Tests.Load;

/// <summary>Time that must pass because it is part of the experiment: how long a fault lasts, how long a refused caller was told to wait.</summary>
internal static class Pause
{
    public static async Task ForAsync(TimeSpan time, CancellationToken cancellation = default)
    {
        using var timer = new PeriodicTimer(time);
        await timer.WaitForNextTickAsync(cancellation);
    }
}
