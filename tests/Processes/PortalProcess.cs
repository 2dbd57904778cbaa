namespace EfpConnect.Processes;

/// <summary>The portal as an operator runs it: a process, a folder, ports. Killed and forgotten when disposed.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly NodeProcess _node;

    private PortalProcess(PortalOptions options)
    {
        Options = options;
        _node = new NodeProcess(Programs.WebHost, PortalPlaces.In(_folder.Path), () => Options.Arguments(Places));
        Mails = new Mailbox(_node.Http);
    }

    public Uri Address => Places.Address;

    public string Folder => _folder.Path;

    public PortalPlaces Places => _node.Places;

    /// <summary>Those of the next start.</summary>
    public PortalOptions Options { get; set; }

    public Mailbox Mails { get; }

    /// <summary>What the running process said so far.</summary>
    public string Said => _node.Said;

    /// <summary>Returns once it is ready to serve.</summary>
    public static async Task<PortalProcess> StartAsync(PortalOptions? options = null)
    {
        var portal = new PortalProcess(options ?? new());
        try
        {
            await portal.StartAgainAsync();
            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops in good order, then lets another portal begin with a copy of all its files.</summary>
    public async Task<PortalProcess> MoveAsync(PortalOptions options)
    {
        await _node.StopAsync();
        var copy = new PortalProcess(options);
        CopyFolder(Folder, copy.Folder);
        await copy.StartAgainAsync();
        return copy;
    }

    /// <summary>kill -9.</summary>
    public Task KillAsync() => _node.KillAsync();

    /// <summary>Starts what was killed, on the same folder and ports, so much later.</summary>
    public Task StartAgainAsync(TimeSpan later = default)
    {
        Options = Options with { ClockOffset = Options.ClockOffset + later };
        return _node.StartAsync();
    }

    /// <summary>Stops in good order, then starts so much later.</summary>
    public async Task RestartAsync(TimeSpan later)
    {
        await _node.StopAsync();
        await StartAgainAsync(later);
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        _folder.Dispose();
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
