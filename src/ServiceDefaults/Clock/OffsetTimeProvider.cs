namespace EfpConnect.ServiceDefaults.Clock;

/// <summary>The clock of the machine, moved by a fixed amount; timers and durations stay those of the machine.</summary>
internal sealed class OffsetTimeProvider(TimeSpan offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
}
