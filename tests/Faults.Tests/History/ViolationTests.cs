using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History.Violations;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.History;

/// <summary>The checker itself is on trial: it must see each way to break a promise, whatever the calls overlapped.</summary>
public sealed class ViolationTests(ITestOutputHelper output)
{
    private const int Rounds = 100;

    [Fact]
    public void Every_seeded_violation_is_flagged()
    {
        var dice = Dice.Fresh();
        output.WriteLine($"seed {dice.Seed}");

        var missed = Violation.All.Where(violation => !IsFlagged(violation, dice)).ToList();

        var flagged = $"{Violation.All.Count - missed.Count}/{Violation.All.Count}";
        output.WriteLine($"{flagged} violations flagged, each in {Rounds} histories");
        Report.Add(new("H1", "Seeded violations shown to the history checker", Violation.All.Count * Rounds, 0, 0, 0, Note: $"{flagged} flagged"));
        Assert.Equal(20, Violation.All.DistinctBy(violation => violation.Name).Count());
        Assert.Empty(missed.Select(violation => violation.Name));
    }

    private bool IsFlagged(Violation violation, Dice dice)
    {
        var told = Enumerable.Range(0, Rounds).Select(_ => violation.Tell(dice)).ToList();
        Assert.All(told, story => Assert.True(story.Good.Holds, $"{violation.Name}: the history was wrong before\n{story.Good}"));
        var missed = told.Count(story => story.Broken.Holds);
        output.WriteLine($"{(missed == 0 ? "flagged" : $"missed {missed} times")}: {violation.Name}");
        return missed == 0;
    }
}
