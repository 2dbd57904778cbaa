using EfpConnect.Faults.Tests.History;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>What can happen to the files of a store while nobody looks.</summary>
/// <param name="Do">To the folder of the store.</param>
internal sealed record Damage(string Name, Action<string, Dice> Do)
{
    private const int Most = 4096;

    /// <summary>Whether it shows depends on what was in those bytes: the end of the log may be padding.</summary>
    public static IReadOnlyList<Damage> OfTheEnd { get; } =
    [
        new("the log loses its last bytes", (store, dice) => ChangeLog(store, log => log.SetLength(log.Length - 1 - dice.Roll(Most)))),
        new("the last bytes of the log are overwritten", (store, dice) => Overwrite(store, dice, fromEnd: 1 + dice.Roll(Most))),
        new("bytes within the log are overwritten", (store, dice) => Overwrite(store, dice, fromEnd: Most + dice.Roll(40_000))),
    ];

    /// <summary>Leaves less than was acknowledged, always.</summary>
    public static IReadOnlyList<Damage> OfTheWhole { get; } =
    [
        new("the store is gone", (store, _) => Directory.Delete(store, recursive: true)),
        new("the log is gone", (store, _) => Directory.Delete(Folder(store, "AOF"), recursive: true)),
        new("the checkpoint is gone", (store, _) => Directory.Delete(Folder(store, "cpr-checkpoints"), recursive: true)),
        new("the checkpoint has lost its description", (store, _) => File.Delete(Files(store, "info.dat*", "cpr-checkpoints").Single())),
        new("the log is empty", (store, _) => ChangeLog(store, log => log.SetLength(0))),
    ];

    private static void Overwrite(string store, Dice dice, int fromEnd) => ChangeLog(store, log =>
    {
        log.Position = Math.Max(0, log.Length - fromEnd);
        for (var left = 1 + dice.Roll(Math.Min(Most, fromEnd)); left > 0; left--) log.WriteByte((byte)dice.Roll(256));
    });

    private static void ChangeLog(string store, Action<FileStream> change)
    {
        using var log = File.Open(Files(store, "aof.log.*", "AOF").Last(), FileMode.Open);
        change(log);
    }

    private static string Folder(string store, string name) => Directory.EnumerateDirectories(store, name, SearchOption.AllDirectories).Single();

    private static IEnumerable<string> Files(string store, string pattern, string folder) =>
        Directory.EnumerateFiles(Folder(store, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
