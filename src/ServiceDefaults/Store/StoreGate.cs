using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Nothing starts before Redis has answered, and in Production before it has promised to keep what it takes.</summary>
internal sealed class StoreGate(StoreConnection connection, IOptions<StoreSettings> settings, IHostEnvironment environment) : StartupStep
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var store = await ReachAsync(patience.Token);
        if (environment.IsProduction()) await RedisDurability.RequireAsync(store);
    }

    private async Task<IConnectionMultiplexer> ReachAsync(CancellationToken patience)
    {
        while (true)
        {
            try
            {
                var store = await connection.OpenAsync();
                await store.GetDatabase().PingAsync();
                return store;
            }
            catch (Exception failure) when (failure is RedisException or TimeoutException)
            {
                await PauseAsync(failure, patience);
            }
        }
    }

    private async Task PauseAsync(Exception failure, CancellationToken patience)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(1), patience);
        }
        catch (OperationCanceledException)
        {
            throw StartupProblem.StoreUnreachable(settings.Value.Redis!, failure);
        }
    }
}
