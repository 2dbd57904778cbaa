using EfpConnect.Grains;
using EfpConnect.ServiceDefaults.Cluster;
using EfpConnect.ServiceDefaults.Rooms;

namespace EfpConnect.WebHost.Startup;

/// <summary>The silo inside the web process: the only place where pages and grains meet.</summary>
internal static class CoHostedSilo
{
    public static void AddCoHostedSilo(this IHostApplicationBuilder builder) =>
        builder.UseOrleans(silo =>
        {
            silo.UseEfpCluster();
            silo.Services.AddEfpGrains(builder.Configuration.GetSection(PortalRooms.Policies));
        });
}
