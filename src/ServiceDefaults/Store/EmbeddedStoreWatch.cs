using EfpConnect.ServiceDefaults.Startup;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Ends the process at once when the embedded store can no longer keep what it would acknowledge.</summary>
/// <remarks>Not in good order: what is under way could be answered from writes that were never kept.</remarks>
internal sealed class EmbeddedStoreWatch(DataFolder folder) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _watched = Task.CompletedTask;

    /// <param name="follow">Ends by an exception when a flush fails.</param>
    public void Over(Func<CancellationToken, Task> follow) => _watched = Task.WhenAll(
        Task.Run(() => EndAfterAsync(follow)),
        Task.Run(() => EndAfterAsync(stopping => DiskRoom.WatchAsync(folder.Root, stopping))));

    public void Dispose()
    {
        _stopping.Cancel();
        _watched.GetAwaiter().GetResult();
        _stopping.Dispose();
    }

    private async Task EndAfterAsync(Func<CancellationToken, Task> watch)
    {
        try
        {
            await watch(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The store closes in good order.
        }
        catch (Exception failure)
        {
            Launch.End(failure as StartupProblem ?? StartupProblem.StoreNotWritten(folder.Root, failure));
        }
    }
}
