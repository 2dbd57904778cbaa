namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Lets everybody go once the last one has come.</summary>
internal sealed class StartingLine(int runners)
{
    private readonly TaskCompletionSource _start = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _missing = runners;

    /// <param name="run">What each does, told its number.</param>
    public static Task<T[]> RaceAsync<T>(int runners, Func<int, Task<T>> run) =>
        RaceAsync([.. Enumerable.Range(0, runners).Select(i => (Func<Task<T>>)(() => run(i)))]);

    /// <summary>All at the same time, and all to their end.</summary>
    public static async Task<T[]> RaceAsync<T>(IReadOnlyCollection<Func<Task<T>>> runners)
    {
        var line = new StartingLine(runners.Count);
        return await Task.WhenAll(runners.Select(run => Task.Run(async () =>
        {
            await line.CrossAsync();
            return await run();
        })));
    }

    private Task CrossAsync()
    {
        if (Interlocked.Decrement(ref _missing) == 0) _start.SetResult();
        return _start.Task;
    }
}
