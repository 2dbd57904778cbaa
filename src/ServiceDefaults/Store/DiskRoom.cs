using EfpConnect.ServiceDefaults.Startup;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The free space that the embedded store needs: it stops while there is some left rather than in the middle of a write.</summary>
internal static class DiskRoom
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>More than is written between two looks.</summary>
    private const long Least = 64;

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);

    public static void Require(string folder)
    {
        if (new DriveInfo(folder).AvailableFreeSpace < Least * Megabyte) throw StartupProblem.DiskShort(folder, Least);
    }

    public static async Task WatchAsync(string folder, CancellationToken stopping)
    {
        using var beat = new PeriodicTimer(Beat);
        while (await beat.WaitForNextTickAsync(stopping)) Require(folder);
    }
}
