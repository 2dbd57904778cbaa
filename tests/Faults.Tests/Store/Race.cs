using System.Diagnostics;
using System.Globalization;
using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>Eight connections that write one state from the same etag, round after round.</summary>
internal sealed record Race(int Rounds, int SingleWins, int Doubled, TimeSpan Longest, TimeSpan Lasted)
{
    private const int Writers = 8;

    /// <param name="untilDoubled">Ends early after so many rounds with several winners.</param>
    public static async Task<Race> RunAsync(Func<Task<ConnectionMultiplexer>> connect, int rounds, int untilDoubled = int.MaxValue)
    {
        var connections = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => connect()));
        var started = Stopwatch.GetTimestamp();
        var race = new Race(0, 0, 0, TimeSpan.Zero, TimeSpan.Zero);
        while (race.Rounds < rounds && race.Doubled < untilDoubled) race = race.After(await RoundAsync(connections, race.Rounds));
        foreach (var connection in connections) await connection.DisposeAsync();
        return race with { Lasted = Stopwatch.GetElapsedTime(started) };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(double)Doubled / Rounds:0.00 %} doubled; longest round {Longest.TotalSeconds:0.000} s, mean {Lasted.TotalMilliseconds / Rounds:0.0} ms");

    /// <summary>All write the same next etag, so that the next round has one to start from even after several have won.</summary>
    private static async Task<(int Winners, TimeSpan Time)> RoundAsync(ConnectionMultiplexer[] connections, int round)
    {
        var started = Stopwatch.GetTimestamp();
        var expected = round == 0 ? "" : $"{round}";
        var won = await Task.WhenAll(connections.Select(connection =>
            OrleansWrite.TryAsync(connection.GetDatabase(), "raced", expected, $"{round + 1}", "x")));
        return (won.Count(first => first), Stopwatch.GetElapsedTime(started));
    }

    private Race After((int Winners, TimeSpan Time) round) => this with
    {
        Rounds = Rounds + 1,
        SingleWins = SingleWins + (round.Winners == 1 ? 1 : 0),
        Doubled = Doubled + (round.Winners > 1 ? 1 : 0),
        Longest = round.Time > Longest ? round.Time : Longest,
    };
}
