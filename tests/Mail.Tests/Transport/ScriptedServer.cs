using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EfpConnect.Mail.Tests.Transport;

/// <summary>A server that misbehaves as told: answers a command with a reply of its own, or hangs up on it.</summary>
internal sealed class ScriptedServer : IDisposable
{
    private const string HangUp = "hang up";
    private const string Silence = "say nothing";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, string> _replies;

    private ScriptedServer(Dictionary<string, string> replies)
    {
        _replies = replies;
        _listener.Start();
        _ = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <param name="command">RCPT, DATA, or « . » for the end of the message.</param>
    public static ScriptedServer Answering(string command, string reply) => new(new() { [command] = reply });

    public static ScriptedServer HangingUpOn(string command) => new(new() { [command] = HangUp });

    public static ScriptedServer SilentOn(string command) => new(new() { [command] = Silence });

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (await AcceptAsync() is { } client)
        {
            using (client) await ConverseAsync(client.GetStream());
        }
    }

    private async Task<TcpClient?> AcceptAsync()
    {
        try
        {
            return await _listener.AcceptTcpClientAsync();
        }
        catch (SocketException)
        {
            return null;   // disposed: the test is over
        }
    }

    private async Task ConverseAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 localhost");
        for (var inMessage = false; await reader.ReadLineAsync() is { } line;)
        {
            if (inMessage && line != ".") continue;
            var command = line.Split(' ')[0].ToUpperInvariant();
            var reply = _replies.GetValueOrDefault(command, inMessage || command != "DATA" ? "250 ok" : "354 go on");
            if (reply is HangUp) return;
            if (reply is Silence) continue;
            await writer.WriteLineAsync(reply);
            inMessage = reply.StartsWith('3');
        }
    }
}
