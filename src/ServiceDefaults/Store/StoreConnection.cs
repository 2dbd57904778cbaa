using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The one connection to the store, whichever kind, opened when first asked for; it mends itself from then on.</summary>
internal sealed class StoreConnection(IOptions<StoreSettings> settings, DataFolder folder) : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private IConnectionMultiplexer? _shared;

    /// <summary>It was open and is not for now.</summary>
    public bool IsCut => _shared is { IsConnected: false };

    public async Task<IConnectionMultiplexer> OpenAsync()
    {
        await _opening.WaitAsync();
        try
        {
            return _shared ??= await ConnectionMultiplexer.ConnectAsync(Address());
        }
        finally
        {
            _opening.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null) await _shared.DisposeAsync();
        _opening.Dispose();
    }

    private ConfigurationOptions Address() => settings.Value.Kind is StoreKind.Redis
        ? RedisAddress.Read(settings.Value.Redis!)
        : StoreAddress.Load(folder.StoreFile)?.Connection() ?? throw StartupProblem.NoPortal($"Store:Directory = « {folder.Root} »");
}
