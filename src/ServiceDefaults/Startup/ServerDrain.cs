using Microsoft.AspNetCore.Hosting.Server;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>What started first would stop last: the requests at work are answered before the silo under them leaves.</summary>
internal sealed class ServerDrain(IServer server) : StartupStep
{
    public override Task StoppingAsync(CancellationToken cancellationToken) => server.StopAsync(cancellationToken);
}
