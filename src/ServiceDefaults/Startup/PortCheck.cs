using System.Net.Sockets;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Tries every port first, so that a busy one is told by the name of its setting.</summary>
internal sealed class PortCheck(IEnumerable<IPortOwner> owners) : StartupStep
{
    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var port in owners.SelectMany(owner => owner.Ports())) Try(port);
        return Task.CompletedTask;
    }

    private static void Try(Port port)
    {
        if (port.Address.Port == 0) return;
        try
        {
            using var listener = new TcpListener(port.Address);
            listener.Start();
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AddressNotAvailable)
        {
            throw StartupProblem.AddressUnknown(port.Setting, port.Value);
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw StartupProblem.PortBusy(port.Setting, port.Value);
        }
    }
}
