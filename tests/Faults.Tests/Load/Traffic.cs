using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Episodes;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Load;

/// <summary>Twenty who go from one episode to the next without a pause, until told to stop.</summary>
internal sealed class Traffic : IAsyncDisposable
{
    private const int Clients = 20;

    private readonly CancellationTokenSource _stop = new();
    private readonly Episode[] _episodes;
    private readonly Task[] _clients;
    private readonly TrafficLog _log;

    public Traffic(Population people, Caller caller, Promises promises, Dice dice)
    {
        var access = new AccessOf(caller, promises);
        var requesting = new Requesting(people, caller, promises, access);
        var granting = new Granting(people, caller, promises, access);
        _log = caller.Log;
        _episodes = [requesting, requesting, requesting, granting, granting, new Inviting(people, caller, promises), new Redeeming(people, caller, promises), new Reading(people, caller, promises)];
        _clients = [.. Enumerable.Range(0, Clients).Select(i => Task.Run(() => WorkAsync(new Dice(dice.Seed + (ulong)i))))];
    }

    /// <summary>Returns once so many more acts were answered.</summary>
    public async Task FlowAsync(int acts)
    {
        var enough = _log.Acts + acts;
        await Patience.WaitForAsync(() => $"{acts} acts to be answered; {enough - _log.Acts} are not", async () =>
        {
            foreach (var ended in _clients.Where(client => client.IsFaulted)) await ended;
            return _log.Acts >= enough;
        });
    }

    /// <summary>Returns when every act was answered.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_clients);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_clients).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task WorkAsync(Dice dice)
    {
        while (!_stop.IsCancellationRequested) await dice.Pick(_episodes).PlayAsync(dice);
    }
}
