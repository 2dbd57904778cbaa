namespace EfpConnect.Grains.Aggregates;

/// <summary>What the cluster’s list says of this silo.</summary>
internal interface IMembership
{
    /// <summary>False once the others hold it for dead: its grains may live elsewhere by then.</summary>
    Task<bool> IsMemberAsync();
}

/// <inheritdoc cref="IMembership"/>
internal sealed class ClusterMembership(IMembershipTable table, ILocalSiloDetails silo) : IMembership
{
    public async Task<bool> IsMemberAsync() => (await table.ReadRowAsync(silo.SiloAddress, CancellationToken.None)).Members is [({ Status: not SiloStatus.Dead }, _)];
}
