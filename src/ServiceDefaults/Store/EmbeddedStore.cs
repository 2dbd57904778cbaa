using System.Net;
using System.Net.Sockets;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Logging;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>Garnet inside this process, open before the silo starts and closed after it has stopped.</summary>
internal sealed class EmbeddedStore(DataFolder folder, ILoggerFactory loggers) : StartupStep, IDisposable
{
    private readonly StoreWitness _witness = new(folder.Witness);
    private readonly EmbeddedStoreWatch _watch = new(folder);
    private EmbeddedStoreServer? _server;

    public override Task StartingAsync(CancellationToken cancellationToken)
    {
        folder.Hold();
        DiskRoom.Require(folder.Root);
        var store = folder.Sub("store");
        if (!_witness.Confirms(store)) throw StartupProblem.StoreCorrupt(folder.Root);

        var address = StoreAddress.New(FreePort());
        _server = Open(EmbeddedStoreArguments.For(address, store));
        if (_server.IsMissingCheckpoint) throw StartupProblem.StoreCorrupt(folder.Root);

        _server.BeginVersion();
        address.Save(folder.StoreFile);
        _watch.Over(stopping => _witness.FollowAsync(_server.Log, stopping));
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
        _watch.Dispose();
        _server.Dispose();
        _witness.Dispose();
        _server = null;
    }

    private EmbeddedStoreServer Open(string[] arguments)
    {
        try
        {
            var server = new EmbeddedStoreServer(arguments, loggers);
            server.Start();
            return server;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw StartupProblem.StoreCorrupt(folder.Root, failure);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
