using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Load;

/// <summary>The web hosts that people may go to.</summary>
internal sealed class Doors(IReadOnlyList<Uri> addresses) : IDisposable
{
    /// <summary>How long an outage may last is judged by each row; this only keeps a run from waiting for ever.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(6) };
    private readonly Lock _gate = new();
    private Task<Uri>? _search;
    private int _next;

    public Uri Next() => addresses[Interlocked.Increment(ref _next) % addresses.Count];

    /// <summary>Returns one that says it is ready. All who wait share one search, so that waiting is no load of its own.</summary>
    public Task<Uri> OpenAsync()
    {
        lock (_gate)
        {
            if (_search is null or { IsCompleted: true }) _search = SearchAsync();
            return _search;
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<Uri> SearchAsync()
    {
        var begun = TrafficLog.Now;
        while (true)
        {
            try
            {
                return await Patience.WaitForAsync(() => "a web host to be ready", FindAsync);
            }
            catch (TimeoutException) when (TrafficLog.Now - begun < Longest)
            {
                // Looked for again.
            }
        }
    }

    private async Task<Uri?> FindAsync()
    {
        for (var i = 0; i < addresses.Count; i++)
        {
            var address = Next();
            if (await IsReadyAsync(address)) return address;
        }

        return null;
    }

    private async Task<bool> IsReadyAsync(Uri address)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(address, "/health/ready"));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }
}
