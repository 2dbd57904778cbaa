using System.Net;
using System.Net.Sockets;

namespace EfpConnect.Faults.Tests.Proxies;

/// <summary>Stands between programs and a server of this machine, and does to their connections what networks do.</summary>
/// <param name="target">The server's port. It may come and go: while it is away, connections are reset.</param>
internal sealed class TcpRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly int _target;
    private readonly Task _accepting;

    public TcpRelay(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public Line Line { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync(_end.Token);
                connections.RemoveAll(connection => connection.IsCompleted);
                connections.Add(ServeAsync(client));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _target, _end.Token);
            await new RelayedConnection(client, server, Line).RunAsync(_end.Token);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            // One side is gone: the other learns it below.
        }
        finally
        {
            client.Close(timeout: 0);   // a reset, as from a machine where nobody listens
        }
    }
}
