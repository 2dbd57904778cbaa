using StackExchange.Redis;

namespace EfpConnect.Processes;

/// <summary>Debian's redis-server as an operator must run it, on a folder and a port of its own.</summary>
internal sealed class RedisProcess : IAsyncDisposable
{
    public static readonly string[] Durable = ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction", "--save", ""];

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _arguments;
    private ChildProcess? _process;

    private RedisProcess(string[] arguments) => _arguments = arguments;

    public int Port { get; } = FreePorts.Next();

    /// <summary>For <c>Store:Redis</c>.</summary>
    public string Address => $"127.0.0.1:{Port}";

    public string Folder => _folder.Path;

    public ChildProcess Process => _process ?? throw new InvalidOperationException("Redis is not running.");

    public static Task<RedisProcess> StartAsync() => StartAsync(Durable);

    /// <param name="arguments">Instead of the durable ones.</param>
    public static async Task<RedisProcess> StartAsync(params string[] arguments)
    {
        var redis = new RedisProcess(arguments);
        await redis.StartAgainAsync();
        return redis;
    }

    /// <summary>Neither folder nor port is touched: what was killed goes on with what it wrote.</summary>
    /// <param name="more">After the usual ones, which they overrule, this once.</param>
    public async Task StartAgainAsync(params string[] more)
    {
        _process = ChildProcess.StartCommand("redis-server", ["--bind", "127.0.0.1", "--port", $"{Port}", "--dir", Folder, .. _arguments, .. more]);
        await Patience.WaitForAsync(() => $"Redis to answer\n{_process.Said}", AnswersAsync);
    }

    public async Task KillAsync()
    {
        if (_process is null) return;

        await _process.DisposeAsync();
        _process = null;
    }

    public Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync($"{Address},allowAdmin=true");

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _folder.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        Assert.False(Process.HasExited, $"Redis did not start.\n{Process.Said}");
        try
        {
            await using var connection = await ConnectAsync();
            await connection.GetDatabase().PingAsync();
            return true;
        }
        catch (RedisException)
        {
            return false;   // not listening yet, or still reading its log
        }
    }
}
