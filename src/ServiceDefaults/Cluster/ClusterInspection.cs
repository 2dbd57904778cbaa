using System.Collections.Immutable;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Configuration;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>Looks at a portal from beside it: its store first, then its silos through one of them.</summary>
public static class ClusterInspection
{
    public static async Task<ClusterReport> InspectAsync(IConfiguration configuration)
    {
        var cluster = configuration.ReadSettings<ClusterSettings>(ClusterSettings.Section).Id;
        var (store, problem) = await StoreInspection.InspectAsync(configuration);
        if (!store.Reachable) return new(cluster, store, [], problem);
        try
        {
            var silos = await PortalClient.CallAsync(configuration, SilosAsync);
            return new(cluster, store, silos, problem ?? (silos.Any(IsActive) ? null : StartupProblem.NoPortal($"Cluster:Id = « {cluster} »").Message));
        }
        catch (StartupProblem absent)
        {
            return new(cluster, store, [], problem ?? absent.Message);
        }
    }

    private static bool IsActive(SiloReport silo) => silo.Status == nameof(SiloStatus.Active);

    /// <summary>Those that have left are remembered by the cluster for days, and are no news.</summary>
    private static async Task<ImmutableArray<SiloReport>> SilosAsync(IGrainFactory grains)
    {
        var management = grains.GetGrain<IManagementGrain>(0);
        var present = (await management.GetDetailedHosts(onlyActive: false)).Where(silo => silo.Status is not SiloStatus.Dead).ToList();
        return [.. await Task.WhenAll(present.Select(async silo => Of(silo, await ActivationsAsync(management, silo))))];
    }

    /// <returns>Null for a silo that does not say, such as one that was killed a moment ago.</returns>
    private static async Task<int?> ActivationsAsync(IManagementGrain management, MembershipEntry silo)
    {
        if (silo.Status is not SiloStatus.Active) return null;
        try
        {
            return (await management.GetRuntimeStatistics([silo.SiloAddress])).Single().ActivationCount;
        }
        catch (Exception failure) when (failure is TimeoutException or OrleansException)
        {
            return null;
        }
    }

    private static SiloReport Of(MembershipEntry silo, int? activations) => new(
        $"{silo.SiloAddress.Endpoint}", $"{silo.Status}", new(silo.StartTime, TimeSpan.Zero), SiloNames.VersionIn(silo.SiloName), silo.RoleName ?? "", activations);
}
