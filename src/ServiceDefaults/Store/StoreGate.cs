using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Nothing but the web server starts before Redis has answered, however long that takes, and in Production before it has promised to keep what it takes.</summary>
internal sealed partial class StoreGate(StoreConnection connection, IOptions<StoreSettings> settings, IHostEnvironment environment, ILogger<StoreGate> log) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await AbsenceAsync() is not { } absence) return;

        LogWaiting(SettingText.Shown("Store:Redis", settings.Value.Redis!), SettingText.OneLine(absence.Message));
        using var pause = new PeriodicTimer(Pause);
        while (await AbsenceAsync() is not null) await pause.WaitForNextTickAsync(cancellationToken);
        LogCame();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <returns>Why the store cannot be used yet; null once it can.</returns>
    private async Task<Exception?> AbsenceAsync()
    {
        try
        {
            var store = await connection.OpenAsync();
            await store.GetDatabase().PingAsync();
            if (environment.IsProduction()) await RequireDurabilityAsync(store);
            return null;
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            return RedisRefusal.Is(failure) ? throw StartupProblem.StoreRefused(settings.Value.Redis!, failure) : failure;
        }
    }

    private async Task RequireDurabilityAsync(IConnectionMultiplexer store)
    {
        var found = await RedisDurability.ReadAsync(store);
        if (RedisDurability.Broken(found, settings.Value.RedisUnchecked) is { } broken) throw broken;
        if (found.Any(setting => setting.Found is null)) LogUnchecked();
    }

    [LoggerMessage(LogLevel.Warning, "Store:Redis = « {Address} » : serveur injoignable. Le portail l’attend et ne sert rien d’ici là. {Reason}")]
    private partial void LogWaiting(string address, string reason);

    [LoggerMessage(LogLevel.Information, "Store:Redis : le serveur répond, le portail démarre.")]
    private partial void LogCame();

    [LoggerMessage(LogLevel.Warning, "Store:RedisUnchecked = « true » : la durabilité du serveur Redis n’a pas pu être vérifiée et dépend de son exploitant.")]
    private partial void LogUnchecked();
}
