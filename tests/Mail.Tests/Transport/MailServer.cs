using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace EfpConnect.Mail.Tests.Transport;

/// <summary>A mail server in a process of its own (aiosmtpd), which keeps what it gets in a Maildir.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("efp-smtp-");
    private readonly Process _process;

    private MailServer(string[] credentials)
    {
        _process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Script, Maildir, .. credentials])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    public int Port { get; private set; }

    private static string Script => Path.Combine(AppContext.BaseDirectory, "smtp-server.py");

    private string Maildir => Path.Combine(_root.FullName, "maildir");

    /// <summary>Returns once the server listens: it then says its port.</summary>
    public static async Task<MailServer> StartAsync(params string[] credentials)
    {
        var server = new MailServer(credentials);
        server.Port = int.Parse((await server._process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return server;
    }

    public List<MimeMessage> Received() =>
        [.. Directory.EnumerateFiles(Path.Combine(Maildir, "new")).Order().Select(file => MimeMessage.Load(file))];

    public void Dispose()
    {
        _process.StandardInput.Close();   // the server ends when nobody holds its input any more
        _process.WaitForExit();
        _process.Dispose();
        _root.Delete(recursive: true);
    }
}
