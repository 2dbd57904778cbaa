using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>A disk of a few megabytes, in memory. Only root may mount one.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private const int BlockSize = 64 * 1024;

    private readonly TemporaryFolder _folder = new();

    private int _megabytes;

    private SmallDisk(int megabytes) => _megabytes = megabytes;

    public string Path => _folder.Path;

    private string Ballast => System.IO.Path.Combine(Path, "ballast");

    public static async Task<SmallDisk> MountAsync(int megabytes)
    {
        var disk = new SmallDisk(megabytes);
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", disk.Path);
        return disk;
    }

    /// <summary>Leaves not a byte: faster than anyone who looks how much is left.</summary>
    public void Fill()
    {
        using var ballast = File.Create(Ballast);
        var block = new byte[BlockSize];
        try
        {
            while (true)
            {
                ballast.Write(block);
                ballast.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    /// <summary>Takes the ballast away and makes the disk larger.</summary>
    public async Task MakeRoomAsync(int megabytes)
    {
        File.Delete(Ballast);
        _megabytes += megabytes;
        await RunAsync("mount", "-o", $"remount,size={_megabytes}m", Path);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", Path);
        _folder.Dispose();
    }

    private static async Task RunAsync(string command, params string[] arguments)
    {
        await using var process = ChildProcess.StartCommand(command, arguments);
        Assert.True(await process.EndAsync() == 0, $"« {command} » needs root\n{process.Said}");
    }
}
