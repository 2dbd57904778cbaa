using EfpConnect.ServiceDefaults.Health;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>The web server listens before anything else starts, so that a process which waits for its store can be asked how it is.</summary>
internal static class ServerFirst
{
    public static void ListenFirst(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IReadiness, Readiness>();
        builder.Services.AddHostedService<ServerDrain>();
        builder.Host.ConfigureContainer<IServiceCollection>((_, services) => MoveServer(services));
    }

    /// <summary>The framework adds its server just before this is called, and names it nowhere else.</summary>
    private static void MoveServer(IServiceCollection services)
    {
        var server = services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Name == "GenericWebHostService");
        services.Remove(server);
        services.Insert(0, server);
    }
}
