using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

/// <summary>Many calls at once, into a portal that is killed among them.</summary>
internal sealed class Burst(PortalProcess portal, int killAfter)
{
    private readonly TaskCompletionSource _enough = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _acknowledged;

    /// <returns>An answer for each call that was acknowledged, null for each whose outcome nobody knows.</returns>
    public async Task<IReadOnlyList<ApiAnswer?>> RunAsync(IEnumerable<Func<Task<ApiAnswer>>> calls)
    {
        var running = Task.WhenAll(calls.Select(TryAsync).ToList());
        await Task.WhenAny(_enough.Task, running);
        await portal.KillAsync();
        return await running;
    }

    private async Task<ApiAnswer?> TryAsync(Func<Task<ApiAnswer>> call)
    {
        try
        {
            var answer = await call();
            if (Interlocked.Increment(ref _acknowledged) == killAfter) _enough.SetResult();
            return answer;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return null;   // the portal was gone before it answered
        }
    }
}
