using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MimeKit;

namespace EfpConnect.Processes;

/// <summary>A real mail server (aiosmtpd), which keeps what it gets in a Maildir and ends when its input is closed.</summary>
internal sealed class SmtpServerProcess : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ConcurrentDictionary<string, ReceivedMail> _read = new();
    private readonly Process _process;

    private SmtpServerProcess() => _process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [Script, Maildir])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public int Port { get; private set; }

    public IReadOnlyDictionary<string, string> Settings => SettingsOf(Port);

    private static string Script => Path.Combine(AppContext.BaseDirectory, "smtp-server.py");

    private string Maildir => Path.Combine(_folder.Path, "maildir");

    /// <summary>Returns once the server listens: it then says its port.</summary>
    public static async Task<SmtpServerProcess> StartAsync()
    {
        var server = new SmtpServerProcess();
        server.Port = int.Parse((await server._process.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return server;
    }

    /// <summary>Makes a portal send its mails to a server of this machine.</summary>
    public static IReadOnlyDictionary<string, string> SettingsOf(int port) => new Dictionary<string, string>
    {
        ["Mail:Transport"] = "Smtp",
        ["Mail:Smtp:Host"] = "127.0.0.1",
        ["Mail:Smtp:Port"] = $"{port}",
        ["Mail:Smtp:Security"] = "None",
    };

    /// <summary>Every copy of every mail.</summary>
    public IReadOnlyList<ReceivedMail> All => [.. Received()];

    public IReadOnlyList<ReceivedMail> To(string address) => [.. Received().Where(mail => mail.To == address)];

    public async Task<ReceivedMail> WaitAsync(string to, string subject) => await Patience.WaitForAsync(
        () => $"a mail « {subject} » to {to}", () => Task.FromResult(To(to).FirstOrDefault(mail => mail.IsAbout(subject))));

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private IEnumerable<ReceivedMail> Received()
    {
        var inbox = Path.Combine(Maildir, "new");
        if (!Directory.Exists(inbox)) yield break;

        foreach (var file in Directory.EnumerateFiles(inbox)) yield return _read.GetOrAdd(file, Read);
    }

    private static ReceivedMail Read(string file)
    {
        using var message = MimeMessage.Load(file);
        return new(message.To.Mailboxes.Single().Address, message.Subject!, message.TextBody!) { MessageId = message.MessageId };
    }
}
