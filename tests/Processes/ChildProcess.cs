using System.Collections.Concurrent;
using System.Diagnostics;

namespace EfpConnect.Processes;

/// <summary>A program in a process of its own, and all that it says. It ends with the tests, unless they are killed themselves.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<int, Process> Running = new();

    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly Process _process;

    static ChildProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => EndAll();

    private ChildProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    /// <summary>What a failing test shows.</summary>
    public string Said => $"--- output of process {Id}\n{Output}\n--- errors\n{Errors}";

    /// <param name="program">A .NET program's dll.</param>
    public static ChildProcess Start(string program, IEnumerable<string> arguments) => StartCommand("dotnet", [program, .. arguments]);

    /// <param name="command">A program of the machine.</param>
    public static ChildProcess StartCommand(string command, IEnumerable<string> arguments)
    {
        var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Running[process.Id] = process;
        var child = new ChildProcess(process);
        child.Listen();
        return child;
    }

    /// <summary>Returns once the process has ended and all it said was read.</summary>
    /// <param name="most">A minute unless told.</param>
    public async Task<int> EndAsync(TimeSpan? most = null)
    {
        using var bound = new CancellationTokenSource(most ?? TimeSpan.FromMinutes(1));
        try
        {
            await _process.WaitForExitAsync(bound.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The process did not end.\n{Said}");
        }

        Running.TryRemove(Id, out _);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: it gets no chance to tidy.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndAsync();
    }

    /// <summary>SIGSTOP: it stands still, its sockets open, until <see cref="ResumeAsync"/>.</summary>
    public Task FreezeAsync() => Signal.SendAsync(Id, "STOP");

    /// <summary>SIGCONT.</summary>
    public Task ResumeAsync() => Signal.SendAsync(Id, "CONT");

    /// <summary>SIGTERM: it ends by itself.</summary>
    public async Task<int> StopAsync()
    {
        await Signal.SendAsync(Id, "TERM");
        return await EndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static void EndAll()
    {
        foreach (var process in Running.Values) process.Kill();
    }

    private void Listen()
    {
        _process.OutputDataReceived += (_, line) => Keep(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(_errors, line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null) lines.Enqueue(line);
    }
}
