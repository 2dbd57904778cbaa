namespace EfpConnect.Grains.Aggregates;

/// <summary>How long a turn waits for another grain: not as long as those who wait for the turn, who would have left by then.</summary>
internal static class TurnPatience
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    /// <exception cref="TimeoutException">What was asked for may happen all the same.</exception>
    public static Task WithinTurnAsync(this Task call, TimeProvider clock) => call.WaitAsync(Longest, clock);

    /// <inheritdoc cref="WithinTurnAsync(Task, TimeProvider)"/>
    public static Task<T> WithinTurnAsync<T>(this Task<T> call, TimeProvider clock) => call.WaitAsync(Longest, clock);
}
