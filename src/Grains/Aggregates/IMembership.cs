namespace EfpConnect.Grains.Aggregates;

/// <summary>What the cluster’s list says of this silo.</summary>
internal interface IMembership
{
    /// <summary>False once the others hold it for dead: its grains may live elsewhere by then.</summary>
    /// <exception cref="OrleansException">The list cannot be read: nor can the store, which holds it.</exception>
    Task<bool> IsMemberAsync();
}

/// <inheritdoc cref="IMembership"/>
internal sealed class ClusterMembership(IMembershipTable table, ILocalSiloDetails silo) : IMembership
{
    public async Task<bool> IsMemberAsync()
    {
        try
        {
            var row = await table.ReadRowAsync(silo.SiloAddress, CancellationToken.None);
            return row.Members is [({ Status: not SiloStatus.Dead }, _)];
        }
        catch (Exception failure)
        {
            throw new OrleansException($"The list of silos cannot be read: {failure.GetType().Name}");   // the store’s own error does not travel to a client
        }
    }
}
