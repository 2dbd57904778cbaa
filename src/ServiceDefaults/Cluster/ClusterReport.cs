using System.Collections.Immutable;
using EfpConnect.ServiceDefaults.Store;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>How a portal is, as seen from beside it.</summary>
/// <param name="Problem">What an operator has to mend first, in one line; null when all is well.</param>
public sealed record ClusterReport(string ClusterId, StoreReport Store, ImmutableArray<SiloReport> Silos, string? Problem)
{
    public bool Healthy => Problem is null;
}

/// <param name="Status">By its name in Orleans; <c>Active</c> is the one that serves.</param>
public sealed record SiloReport(string Address, string Status, DateTimeOffset Since, string Version, string Program, int? Activations);
