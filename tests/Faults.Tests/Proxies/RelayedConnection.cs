using System.Net.Sockets;

namespace EfpConnect.Faults.Tests.Proxies;

/// <summary>One client and the server, until either leaves or the line cuts them.</summary>
internal sealed class RelayedConnection(Socket client, Socket server, Line line)
{
    private const int BufferBytes = 64 * 1024;

    private volatile bool _repliesDropped;

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var requests = AskAsync(either.Token);
        var replies = AnswerAsync(either.Token);
        // A request whose reply is dropped ends the asking, not the answering: the server must have had its say.
        var first = await Task.WhenAny(requests, replies);
        if (first == requests && _repliesDropped) await Task.WhenAny(replies);
        await either.CancelAsync();
        await Task.WhenAll(requests, replies);
    }

    private async Task AskAsync(CancellationToken cancellation)
    {
        var buffer = new byte[BufferBytes];
        while (await ReceiveAsync(client, buffer, cancellation) is var count and > 0)
        {
            _repliesDropped = line.DropsReplyTo(buffer.AsSpan(0, count));
            if (!await PassAsync(server, buffer.AsMemory(0, count), cancellation)) return;
            if (_repliesDropped) break;
        }

        // What was sent before is carried out before the server sees the end.
        if (_repliesDropped) server.Shutdown(SocketShutdown.Send);
    }

    private async Task AnswerAsync(CancellationToken cancellation)
    {
        var buffer = new byte[BufferBytes];
        while (await ReceiveAsync(server, buffer, cancellation) is var count and > 0)
        {
            if (!_repliesDropped && !await PassAsync(client, buffer.AsMemory(0, count), cancellation)) return;
        }
    }

    private async Task<bool> PassAsync(Socket to, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await line.OpenAsync(cancellation);
            await to.SendAsync(bytes, cancellation);
            return true;
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<int> ReceiveAsync(Socket from, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await from.ReceiveAsync(buffer, cancellation);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            return 0;
        }
    }
}
