using EfpConnect.ServiceDefaults.Cluster;
using EfpConnect.ServiceDefaults.Settings;

namespace EfpConnect.WebHost.Startup;

/// <summary>Where the pages find their grains: in this process, or in the silos of the cluster.</summary>
internal static class PortalCluster
{
    public static void AddPortalCluster(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration.ReadSettings<ClusterSettings>(ClusterSettings.Section).Mode is ClusterMode.CoHosted)
            builder.AddCoHostedSilo();
        else
            builder.UseOrleansClient(client => client.UseEfpCluster().WaitForSilos());
    }
}
