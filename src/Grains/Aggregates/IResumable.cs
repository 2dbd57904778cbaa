namespace EfpConnect.Grains.Aggregates;

/// <summary>A grain that may owe consequences after a crash.</summary>
[Alias("efp.IResumable"), GrainInterfaceType("efp.IResumable")]
internal interface IResumable : IGrain
{
    /// <summary>Delivers what is owed.</summary>
    /// <returns>Whether nothing is owed any more.</returns>
    [Alias("DeliverOwed")]
    Task<bool> DeliverOwedAsync();
}
