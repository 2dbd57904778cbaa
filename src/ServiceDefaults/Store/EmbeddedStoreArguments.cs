using System.Globalization;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>How Garnet is started: no acknowledged write is lost, no script interleaves with another.</summary>
internal static class EmbeddedStoreArguments
{
    public const int LogPageBits = 24;

    public const int LogSegmentBits = 26;

    public static string[] For(StoreAddress address, string folder) => [.. Listening(address), .. Scripts, .. Durability(folder), .. Memory, .. Threads];

    private static string[] Listening(StoreAddress address) =>
    [
        "-q",   // no banner on the console
        "--bind", "127.0.0.1",
        "--port", address.Port.ToString(CultureInfo.InvariantCulture),
        "--auth", "Password",
        "--password", address.Password,
    ];

    /// <summary>Without the transaction mode the compare-and-set of grain storage is not atomic.</summary>
    private static readonly string[] Scripts = ["--lua", "--lua-transaction-mode"];

    /// <summary>The log is flushed before a write is acknowledged; a checkpoint cuts it every hour, or when it has grown long.</summary>
    private static string[] Durability(string folder) =>
    [
        "--aof", "--aof-commit-freq", "0", "--aof-commit-wait",
        "--recover", "--fail-on-recovery-error", "true",
        "--device-type", "RandomAccess",
        "--storage-tier", "--logdir", folder, "--checkpointdir", folder,
        "--checkpoint-freq", "3600", "--aof-size-limit", "128m",
    ];

    private static readonly string[] Memory =
    [
        "--memory", "512m", "--page", "4m", "--segment", "64m", "--index", "32m",
        "--aof-memory", "64m", "--aof-page-size", Size(LogPageBits), "--aof-segment-size", Size(LogSegmentBits),
    ];

    /// <summary>A connection holds a thread while its write is flushed: on a small machine a few of them would otherwise wait for the pool to grow.</summary>
    private static readonly string[] Threads = ["--minthreads", "64"];

    private static string Size(int bits) => (1L << bits).ToString(CultureInfo.InvariantCulture);
}
