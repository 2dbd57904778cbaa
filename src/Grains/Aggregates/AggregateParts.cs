using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Aggregates;

/// <summary>What every aggregate needs besides its own state.</summary>
internal sealed class AggregateParts(TimeProvider clock, Freshness freshness, StoreOutage store, Sweepers sweepers, ILogger<AggregateParts> log)
{
    public TimeProvider Clock => clock;

    public Freshness Freshness => freshness;

    public StoreOutage Store => store;

    public Sweepers Sweepers => sweepers;

    public ILogger Log => log;
}

internal static partial class AggregateLog
{
    [LoggerMessage(LogLevel.Warning, "Consequence {Sequence} of a {GrainType} grain postponed")]
    public static partial void DeliveryPostponed(this ILogger log, Exception failure, GrainType grainType, long sequence);

    [LoggerMessage(LogLevel.Error, "Consequence {Sequence} of a {GrainType} grain set aside for support: {Reason}")]
    public static partial void SetAside(this ILogger log, GrainType grainType, long sequence, string reason);

    [LoggerMessage(LogLevel.Warning, "Sweeping shard {Shard} failed; it is tried again")]
    public static partial void SweepFailed(this ILogger log, Exception failure, int shard);

    [LoggerMessage(LogLevel.Warning, "Resuming a {GrainType} grain failed; it is tried again")]
    public static partial void ResumeFailed(this ILogger log, Exception failure, GrainType grainType);
}
