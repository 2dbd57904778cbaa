namespace EfpConnect.EndToEnd.Tests.Processes;

/// <summary>The portal as an operator runs it: a process, a folder, ports. Killed and forgotten when disposed.</summary>
internal sealed class PortalProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PortalPlaces _places;
    private readonly HttpClient _http;
    private ChildProcess? _process;

    private PortalProcess(PortalOptions options)
    {
        Options = options;
        _places = PortalPlaces.In(_folder.Path);
        _http = new HttpClient { BaseAddress = Address };
        Mails = new Mailbox(_http);
    }

    public Uri Address => _places.Address;

    public string Folder => _folder.Path;

    public PortalPlaces Places => _places;

    /// <summary>Those of the next start.</summary>
    public PortalOptions Options { get; set; }

    public Mailbox Mails { get; }

    /// <summary>What the running process said so far.</summary>
    public string Said => _process?.Said ?? "(not running)";

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

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;

        await _process.DisposeAsync();
        _process = null;
    }

    /// <summary>Starts what was killed, on the same folder and ports, so much later.</summary>
    public async Task StartAgainAsync(TimeSpan later = default)
    {
        Options = Options with { ClockOffset = Options.ClockOffset + later };
        _process = ChildProcess.Start(Programs.WebHost, Options.Arguments(_places));
        await Patience.WaitForAsync(() => $"the portal to be ready\n{Said}", IsReadyAsync);
    }

    /// <summary>Stops in good order, then starts so much later.</summary>
    public async Task RestartAsync(TimeSpan later)
    {
        Assert.Equal(0, await _process!.StopAsync());
        await KillAsync();
        await StartAgainAsync(later);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        Assert.False(_process!.HasExited, $"The portal did not start.\n{Said}");
        try
        {
            using var answer = await _http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;   // nobody listens yet
        }
    }
}
