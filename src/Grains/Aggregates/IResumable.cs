namespace EfpConnect.Grains.Aggregates;

/// <summary>A grain that may owe consequences after a crash.</summary>
[Alias("efp.IResumable"), GrainInterfaceType("efp.IResumable")]
internal interface IResumable : IGrain
{
    /// <summary>Delivers what is owed.</summary>
    /// <returns>Whether nothing is owed any more: true only after a write, so that no other activation can have added to it unseen.</returns>
    [Alias("DeliverOwed")]
    Task<bool> DeliverOwedAsync();

    [Alias("DeadLetters")]
    Task<ImmutableArray<DeadConsequence>> DeadLettersAsync();

    /// <summary>Has a dead letter delivered again.</summary>
    [Alias("Retry")]
    Task<RetryAnswer> RetryAsync(long sequence);
}

/// <param name="Fact">The stored name of what happened.</param>
[GenerateSerializer, Immutable, Alias("efp.dead-consequence")]
internal sealed record DeadConsequence(long Sequence, string Fact, string Reason, DateTimeOffset At, bool Overtaken);
