using Garnet;
using Microsoft.Extensions.Logging;
using Tsavorite.core;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Garnet, with its write log in sight.</summary>
internal sealed class EmbeddedStoreServer(string[] arguments, ILoggerFactory loggers) : GarnetServer(arguments, loggers)
{
    /// <summary>Where a log begins that no checkpoint has cut.</summary>
    private const long FirstAddress = 64;

    /// <summary>Garnet marks each checkpoint with the length of the mark, then the address in the log up to which it stands in for it.</summary>
    private static readonly Range CoveredMark = 4..12;

    public TsavoriteLog Log => storeWrapper.appendOnlyFile.Log.SingleLog;

    /// <summary>Whether the log begins later than the recovered checkpoint reaches, or than an empty store.</summary>
    public bool IsMissingCheckpoint =>
        Log.BeginAddress > (storeWrapper.store.RecoveredCommitCookie is { } mark ? BitConverter.ToInt64(mark.AsSpan()[CoveredMark]) : FirstAddress);

    /// <summary>
    /// Garnet goes on in the version after its last checkpoint, although one that a crash cut short may have begun a later one. A recovery
    /// replays only what is newer than its checkpoint: entries of that later version would then be replayed over newer ones of this run.
    /// </summary>
    public void BeginVersion() =>
        storeWrapper.store.SetVersion(Math.Max(storeWrapper.store.CurrentVersion, LogVersions.Highest(Log)) + 1);
}
