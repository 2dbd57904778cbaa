namespace EfpConnect.Faults.Tests.History.Violations;

/// <summary>One way to break a promise: a good history, and the same with one thing wrong.</summary>
/// <param name="Tell">Both, made of the dice.</param>
internal sealed record Violation(string Name, Func<Dice, (Verdict Good, Verdict Broken)> Tell)
{
    public static IReadOnlyList<Violation> All { get; } =
        [.. CodeViolations.All, .. RequestViolations.All, .. GrantViolations.All, .. ManagersViolations.All];

    public static Violation Of<TState, TAct>(
        string name, Func<Dice, Story<TState, TAct>> good, Func<Story<TState, TAct>, Story<TState, TAct>> breaking)
        where TState : notnull => new(name, dice =>
        {
            var story = good(dice);
            return (story.Check(), breaking(story).Check());
        });
}
