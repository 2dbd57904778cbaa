using System.Globalization;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>How Garnet is started: no acknowledged write is lost, no script interleaves with another.</summary>
internal static class EmbeddedStoreArguments
{
    public static string[] For(StoreAddress address, string folder) => [.. Listening(address), .. Scripts, .. Durability(folder), .. Memory];

    private static string[] Listening(StoreAddress address) =>
    [
        "--bind", "127.0.0.1",
        "--port", address.Port.ToString(CultureInfo.InvariantCulture),
        "--auth", "Password",
        "--password", address.Password,
    ];

    /// <summary>Without the transaction mode the compare-and-set of grain storage is not atomic.</summary>
    private static readonly string[] Scripts = ["--lua", "--lua-transaction-mode"];

    /// <summary>The log is flushed before a write is acknowledged; an hourly checkpoint keeps it short.</summary>
    private static string[] Durability(string folder) =>
    [
        "--aof", "--aof-commit-freq", "0", "--aof-commit-wait",
        "--recover", "--fail-on-recovery-error", "true",
        "--device-type", "RandomAccess",
        "--storage-tier", "--logdir", folder, "--checkpointdir", folder,
        "--checkpoint-freq", "3600",
    ];

    private static readonly string[] Memory =
    [
        "--memory", "512m", "--page", "4m", "--segment", "64m", "--index", "32m",
        "--aof-memory", "64m", "--aof-page-size", "16m", "--aof-segment-size", "64m",
    ];
}
