using System.Diagnostics;
using EfpConnect.Processes;
using EfpConnect.ServiceDefaults.Store;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>The embedded store alone in a process of its own, opened as the portal opens it, on a folder that outlives it.</summary>
internal sealed class StoreProcess : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private StoreProcess(ChildProcess process, string folder) => (_process, Folder) = (process, folder);

    public string Folder { get; }

    public string Said => _process.Said;

    /// <summary>From the start of the process until it let the first client in.</summary>
    public TimeSpan Opening { get; private init; }

    public bool HasExited => _process.HasExited;

    public static async Task<StoreProcess> StartAsync(string folder)
    {
        var started = Stopwatch.GetTimestamp();
        var process = ChildProcess.Start(Programs.Store, ["--Store:Directory", folder]);
        await Patience.WaitForAsync(() => $"the store to open\n{process.Said}", () => Task.FromResult(process.HasExited || process.Output.Length > 0));
        return new(process, folder) { Opening = Stopwatch.GetElapsedTime(started) };
    }

    /// <param name="patience">How long a call waits for its answer.</param>
    public Task<ConnectionMultiplexer> ConnectAsync(TimeSpan? patience = null)
    {
        Assert.False(HasExited, Said);
        var address = StoreAddress.Load(Path.Combine(Folder, "store.json"))!.Connection();
        address.AllowAdmin = true;
        address.AsyncTimeout = (int)(patience ?? TimeSpan.FromMinutes(1)).TotalMilliseconds;
        return ConnectionMultiplexer.ConnectAsync(address);
    }

    public Task KillAsync() => _process.KillAsync();

    public Task<int> StopAsync() => _process.StopAsync();

    public Task<int> EndAsync() => _process.EndAsync();

    /// <summary>Ended by itself with the one line that an operator reads.</summary>
    public async Task<string> RefusalAsync()
    {
        Assert.NotEqual(0, await EndAsync());
        return Assert.Single(_process.Errors.Split('\n'));
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
