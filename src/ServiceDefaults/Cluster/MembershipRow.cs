using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Options;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using Orleans.Runtime;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>The line of this silo in the cluster's list, where the clustering provider keeps it: a hash with a field a silo.</summary>
internal sealed class MembershipRow(StoreConnection connection, IOptions<RedisClusteringOptions> clustering, IOptions<ClusterOptions> cluster, ILocalSiloDetails silo)
{
    public async Task<bool> ExistsAsync()
    {
        var store = await connection.OpenAsync();
        return await store.GetDatabase().HashExistsAsync(clustering.Value.CreateRedisKey(cluster.Value), silo.SiloAddress.ToString());
    }
}
