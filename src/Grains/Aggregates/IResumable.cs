namespace EfpConnect.Grains.Aggregates;

/// <summary>A grain that may owe consequences after a crash.</summary>
[Alias("efp.IResumable"), GrainInterfaceType("efp.IResumable")]
internal interface IResumable : IGrain
{
    /// <summary>Delivers what is owed.</summary>
    /// <returns>Whether nothing is owed any more: true only after a write, so that no other activation can have added to it unseen.</returns>
    [Alias("DeliverOwed")]
    Task<bool> DeliverOwedAsync();

    /// <summary>What is set aside, and what is owed for so long that support should know.</summary>
    [Alias("DeadLetters")]
    Task<ImmutableArray<DeadConsequence>> DeadLettersAsync();

    /// <summary>Has a dead letter delivered again.</summary>
    [Alias("Retry")]
    Task<RetryAnswer> RetryAsync(long sequence);
}
