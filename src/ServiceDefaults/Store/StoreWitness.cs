using System.Text.Json;
using Tsavorite.core;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Notes beside the store how far its log was flushed and what it held, so that a log that comes back shorter or altered is found out.</summary>
internal sealed class StoreWitness(string file) : IDisposable
{
    /// <summary>Between two notes while writes keep coming: what was written after the last note is not vouched for.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(20);

    private LogDigest? _digest;

    /// <summary>Before the store is opened. A log longer than noted is normal: its tail was written in the last beat before a kill.</summary>
    public bool Confirms(string store)
    {
        try
        {
            return WitnessedLog.Load(file) is not { } noted || Agrees(store, noted);
        }
        catch (Exception failure) when (failure is JsonException or TsavoriteException)
        {
            return false;
        }
    }

    /// <summary>Notes after each flush, until stopped or until a flush fails.</summary>
    public async Task FollowAsync(TsavoriteLog log, CancellationToken stopping)
    {
        using var beat = new PeriodicTimer(Beat);
        do
        {
            var noted = Note(log);
            await log.WaitForCommitAsync(noted.Until + 1, token: stopping);
        }
        while (await beat.WaitForNextTickAsync(stopping));
    }

    public void Dispose() => _digest?.Dispose();

    private bool Agrees(string store, WitnessedLog noted)
    {
        using var found = LogOnDisk.Read(store);
        if (found.Log.CommittedUntilAddress < noted.Until) return false;
        if (found.Log.BeginAddress > noted.From) return true;   // cut by a checkpoint after the last note: only the length is left to compare

        _digest = new LogDigest(noted.From);
        _digest.Read(found.Log, noted.Until);
        return _digest.Note() == noted;
    }

    private WitnessedLog Note(TsavoriteLog log)
    {
        do
        {
            if (_digest is null || _digest.From < log.BeginAddress) StartOver(log);
            _digest!.Read(log, log.CommittedUntilAddress);
        }
        while (_digest.From < log.BeginAddress);   // cut meanwhile
        var noted = _digest.Note();
        noted.Save(file);
        return noted;
    }

    private void StartOver(TsavoriteLog log)
    {
        _digest?.Dispose();
        _digest = new LogDigest(log.BeginAddress);
    }
}
