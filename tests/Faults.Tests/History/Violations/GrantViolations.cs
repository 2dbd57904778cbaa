namespace EfpConnect.Faults.Tests.History.Violations;

internal static class GrantViolations
{
    private static readonly GrantAct.Clear Clear = new("clear");

    public static IReadOnlyList<Violation> All { get; } =
    [
        Violation.Of("a revoked habilitation is back", Revoked, s => s.Then(new GrantAct.Read(), "lecteur")),
        Violation.Of("an acknowledged habilitation is absent", GrantedAnew, s => s.Then(new GrantAct.Read(), GrantModel.Nothing)),
        Violation.Of("a revocation sent again takes away what was granted since", GrantedAnew,
            s => s.Then(Clear, Answers.Done).Then(new GrantAct.Read(), GrantModel.Nothing)),
    ];

    private static Story<GrantState, GrantAct> Revoked(Dice dice) => Story<GrantState, GrantAct>.Of(
        new GrantModel(), dice, new GrantAct.Set("set", "lecteur"), new GrantAct.Read(), Clear, new GrantAct.Read());

    private static Story<GrantState, GrantAct> GrantedAnew(Dice dice) => Story<GrantState, GrantAct>.Of(
        new GrantModel(), dice, new GrantAct.Set("set", "lecteur"), Clear, new GrantAct.Read(), new GrantAct.Set("set anew", "gestionnaire"));
}
