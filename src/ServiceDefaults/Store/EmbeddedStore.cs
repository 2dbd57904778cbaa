using System.Net;
using System.Net.Sockets;
using EfpConnect.ServiceDefaults.Startup;
using Garnet;
using Microsoft.Extensions.Logging;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Garnet inside this process, open before the silo starts and closed after it has stopped.</summary>
internal sealed class EmbeddedStore(DataFolder folder, ILoggerFactory loggers) : StartupStep, IDisposable
{
    private GarnetServer? _server;

    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        folder.Hold();
        var address = StoreAddress.New(FreePort());
        var arguments = EmbeddedStoreArguments.For(address, folder.Sub("store"));
        _server = Open(arguments);
        address.Save(folder.StoreFile);
        return Task.CompletedTask;
    }

    public override Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        if (_server is null) return;

        File.Delete(folder.StoreFile);
        _server.Dispose();
        _server = null;
    }

    private GarnetServer Open(string[] arguments)
    {
        var console = Console.Out;
        try
        {
            Console.SetOut(TextWriter.Null);   // Garnet prints its name and port
            var server = new GarnetServer(arguments, loggers);
            server.Start();
            return server;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw StartupProblem.StoreCorrupt(folder.Root, failure);
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
