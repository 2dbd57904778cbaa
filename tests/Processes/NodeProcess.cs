namespace EfpConnect.Processes;

/// <summary>One program of the portal, at its own places, which says on <c>/health/ready</c> that it serves.</summary>
/// <param name="program">A dll of <see cref="Programs"/>.</param>
/// <param name="arguments">Asked for at each start.</param>
internal sealed class NodeProcess(string program, PortalPlaces places, Func<IEnumerable<string>> arguments) : IAsyncDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = places.Address };
    private ChildProcess? _process;

    public PortalPlaces Places => places;

    public HttpClient Http => _http;

    public bool IsRunning => _process is { HasExited: false };

    public ChildProcess Process => _process ?? throw new InvalidOperationException("The program is not running.");

    /// <summary>What the running process said so far.</summary>
    public string Said => _process?.Said ?? "(not running)";

    /// <summary>Returns at once; <see cref="ReadyAsync"/> waits.</summary>
    public void Start() => _process = ChildProcess.Start(program, arguments());

    public async Task StartAsync()
    {
        Start();
        await ReadyAsync();
    }

    public Task ReadyAsync() => Patience.WaitForAsync(() => $"the program to be ready\n{Said}", IsReadyAsync);

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;

        await _process.DisposeAsync();
        _process = null;
    }

    /// <summary>SIGTERM, and it ends well.</summary>
    public async Task StopAsync()
    {
        Assert.Equal(0, await Process.StopAsync());
        await KillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _http.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        Assert.False(Process.HasExited, $"The program did not start.\n{Said}");
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
