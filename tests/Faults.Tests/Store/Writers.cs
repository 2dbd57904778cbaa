using EfpConnect.Processes;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>Several connections that write to a store for as long as it answers, and remember what it acknowledged.</summary>
internal sealed class Writers
{
    private const int Connections = 8;
    private const int CountersEach = 20;

    private readonly Counter[][] _counters;
    private int _acknowledged;

    /// <param name="bytes">Of each write.</param>
    public Writers(int bytes = 300) => _counters =
    [
        .. Enumerable.Range(0, Connections).Select(writer =>
            Enumerable.Range(0, CountersEach).Select(number => new Counter($"counter/{writer}/{number}", bytes)).ToArray()),
    ];

    public int Acknowledged => _acknowledged;

    /// <summary>Writes until the store is gone or <paramref name="enough"/>.</summary>
    public async Task WriteAsync(StoreProcess store, CancellationToken enough)
    {
        await Task.WhenAll(_counters.Select(counters => WriteAsync(store, counters, enough)));
    }

    /// <summary>Writes until so many more are acknowledged.</summary>
    public async Task WriteAsync(StoreProcess store, int more)
    {
        var goal = Acknowledged + more;
        using var enough = new CancellationTokenSource();
        var writing = WriteAsync(store, enough.Token);
        await ReachAsync(goal, store);
        await enough.CancelAsync();
        await writing;
    }

    public Task ReachAsync(int acknowledged, StoreProcess store) => Patience.WaitForAsync(
        () => $"{acknowledged} acknowledged writes, {Acknowledged} so far\n{store.Said}",
        () => Task.FromResult(Acknowledged >= acknowledged));

    public async Task<Kept> ReadAsync(StoreProcess store)
    {
        await using var connection = await store.ConnectAsync();
        var verdicts = await Task.WhenAll(_counters.SelectMany(counters => counters).Select(counter => counter.ReadAsync(connection.GetDatabase())));
        return verdicts.Aggregate((one, other) => one + other);
    }

    private async Task WriteAsync(StoreProcess store, Counter[] counters, CancellationToken enough)
    {
        try
        {
            await using var connection = await store.ConnectAsync(TimeSpan.FromSeconds(20));
            for (var turn = 0; !enough.IsCancellationRequested; turn++)
            {
                await counters[turn % counters.Length].CountAsync(connection.GetDatabase());
                Interlocked.Increment(ref _acknowledged);
            }
        }
        catch (Exception gone) when (gone is RedisException or TimeoutException)
        {
            // Killed, or unable to write: what was not answered is not counted.
        }
    }
}
