using System.Net;
using System.Net.Sockets;

namespace EfpConnect.WebHost.Tests.Portal;

internal static class FreePorts
{
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
