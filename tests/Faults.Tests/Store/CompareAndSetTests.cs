using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using EfpConnect.ServiceDefaults.Store;
using Garnet;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>One write wins on one etag, whichever store keeps it.</summary>
public sealed class CompareAndSetTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int Rounds = Profile.Cycles(ci: 2_000, nightly: 20_000);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task One_writer_wins_on_the_embedded_store()
    {
        await using var store = await StoreProcess.StartAsync(_folder.Path);

        var race = await Race.RunAsync(() => store.ConnectAsync(), Rounds);

        Tell("G1", "Eight writers from one etag, embedded store", race);
        Assert.Equal(race.Rounds, race.SingleWins);
    }

    [Fact]
    public async Task One_writer_wins_on_Redis()
    {
        await using var redis = await RedisProcess.StartAsync();

        var race = await Race.RunAsync(redis.ConnectAsync, Rounds);

        Tell("G1 Redis", "The same on Redis", race);
        Assert.Equal(race.Rounds, race.SingleWins);
    }

    /// <summary>Shows that the race above can be lost.</summary>
    [Fact]
    public async Task Without_transaction_mode_several_writers_win()
    {
        var address = StoreAddress.New(FreePorts.Next());
        using var store = new GarnetServer([.. EmbeddedStoreArguments.For(address, _folder.Path).Where(argument => argument != "--lua-transaction-mode")], NullLoggerFactory.Instance);
        store.Start();

        var race = await Race.RunAsync(() => ConnectionMultiplexer.ConnectAsync(address.Connection()), 20_000, untilDoubled: 10);

        Tell("G1 without", "The same without transaction mode: doubles are expected", race);
        Assert.NotEqual(0, race.Doubled);
    }

    public void Dispose() => _folder.Dispose();

    private void Tell(string id, string title, Race race)
    {
        var row = new Row(id, title, race.Rounds, race.Rounds + race.Doubled, 0, race.Doubled, Note: race.ToString());
        output.WriteLine($"{row}");
        Report.Add(row);
    }
}
