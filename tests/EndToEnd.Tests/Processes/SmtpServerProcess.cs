using System.Diagnostics;
using System.Globalization;

namespace EfpConnect.EndToEnd.Tests.Processes;

/// <summary>A real mail server (aiosmtpd), which keeps what it gets in a Maildir and ends when its input is closed.</summary>
internal sealed class SmtpServerProcess : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    private SmtpServerProcess() => _process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Script, Maildir])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public int Port { get; private set; }

    /// <summary>Makes a portal send its mails here.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Mail:Transport"] = "Smtp",
        ["Mail:Smtp:Host"] = "127.0.0.1",
        ["Mail:Smtp:Port"] = $"{Port}",
        ["Mail:Smtp:Security"] = "None",
    };

    /// <summary>Each as it came over the wire.</summary>
    public IReadOnlyList<string> Received => [.. Directory.EnumerateFiles(Path.Combine(Maildir, "new")).Order().Select(File.ReadAllText)];

    private static string Script => Path.Combine(AppContext.BaseDirectory, "smtp-server.py");

    private string Maildir => Path.Combine(_folder.Path, "maildir");

    /// <summary>Returns once the server listens: it then says its port.</summary>
    public static async Task<SmtpServerProcess> StartAsync()
    {
        var server = new SmtpServerProcess();
        server.Port = int.Parse((await server._process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return server;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }
}
