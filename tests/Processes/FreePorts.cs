using System.Net;
using System.Net.Sockets;

namespace EfpConnect.Processes;

/// <summary>Ports below those that the system hands out by itself, so that a killed portal finds its own free again.</summary>
internal static class FreePorts
{
    private const int First = 12_000;

    private static int _last = First + (Environment.ProcessId % 500 * 30);

    public static int Next()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref _last);
            if (IsFree(port)) return port;
        }
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
