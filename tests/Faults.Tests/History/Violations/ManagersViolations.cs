namespace EfpConnect.Faults.Tests.History.Violations;

internal static class ManagersViolations
{
    public static IReadOnlyList<Violation> All { get; } =
    [
        Violation.Of("the last two managers remove each other", Removing, s => s.AnswerInstead(ManagersModel.NotManager, Answers.Done)),
        Violation.Of("a removed manager still appoints", Removing, s => s.Then(new ManagersAct.Appoint("boris", "chloé"), Answers.Done)),
        Violation.Of("an acknowledged manager is missing in the end", Appearing, s => s.EndAs(last => !last.Effective.Has("boris"))),
    ];

    private static Story<ManagersState, ManagersAct> Appearing(Dice dice) => Story<ManagersState, ManagersAct>.Of(
        new ManagersModel(), dice,
        new ManagersAct.Appear("anne"), new ManagersAct.Appear("boris"), new ManagersAct.Appoint("boris", "chloé"), new ManagersAct.Accept("chloé"));

    /// <summary>Both are managers before the one removes the other: whoever is not there yet is removed without a trace.</summary>
    private static Story<ManagersState, ManagersAct> Removing(Dice dice) => Story<ManagersState, ManagersAct>.Of(
        new ManagersModel(), dice,
        new ManagersAct.Appear("anne"), new ManagersAct.Appear("boris"),
        new ManagersAct.Remove("anne", "boris"), new ManagersAct.Remove("boris", "anne"), new ManagersAct.Read())
        .Settle(2);
}
