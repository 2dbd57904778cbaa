using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Tests;

public sealed class EmbeddedStoreTests : IDisposable
{
    private const string CompareAndSet =
        "local etag = redis.call('HGET', KEYS[1], 'etag') if etag ~= false and etag ~= ARGV[1] then return -1 end redis.call('HSET', KEYS[1], 'etag', ARGV[2], 'data', ARGV[3]) return 0";

    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public async Task What_was_written_is_there_after_a_restart()
    {
        await UseAsync(store => store.ScriptEvaluateAsync(CompareAndSet, ["state/1"], ["", "1", "kept"]));

        await UseAsync(async store => Assert.Equal("kept", await store.HashGetAsync("state/1", "data")));
    }

    [Fact]
    public async Task Of_many_writers_one_wins_each_round()
    {
        await UseAsync(async _ =>
        {
            var address = StoreAddress.Load(_temporary.File("store.json"))!.Connection();
            (address.ConnectTimeout, address.AsyncTimeout) = (300_000, 300_000);   // a busy machine is no double win
            var writers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ConnectionMultiplexer.ConnectAsync(address)));
            foreach (var round in Enumerable.Range(1, 200))
            {
                var wins = await Task.WhenAll(writers.Select(writer =>
                    writer.GetDatabase().ScriptEvaluateAsync(CompareAndSet, ["raced"], [$"{round - 1}", $"{round}", "x"])));

                Assert.Single(wins, won => (int)won == 0);
            }

            foreach (var writer in writers) await writer.DisposeAsync();
        });
    }

    [Fact]
    public async Task A_store_that_forgot_is_not_served()
    {
        await UseAsync(store => store.StringSetAsync("kept", "1"));
        Directory.Delete(_temporary.File("store"), recursive: true);

        var refusal = await Assert.ThrowsAsync<StartupProblem>(() => UseAsync(_ => Task.CompletedTask));

        Assert.Contains("données sont endommagées", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _temporary.Dispose();

    private async Task UseAsync(Func<IDatabase, Task> act)
    {
        var settings = Options.Create(new StoreSettings { Directory = _temporary.Path });
        using var folder = new DataFolder(settings);
        using var store = new EmbeddedStore(folder, NullLoggerFactory.Instance);
        await store.StartingAsync(CancellationToken.None);
        await using var connection = new StoreConnection(settings, folder);
        await act((await connection.OpenAsync()).GetDatabase());
    }
}
