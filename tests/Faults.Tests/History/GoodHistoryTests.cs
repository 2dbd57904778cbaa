using EfpConnect.Faults.Tests.Battery;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.History;

/// <summary>What happened one after another is right, however the calls overlapped and whichever answers and acts were lost.</summary>
public sealed class GoodHistoryTests(ITestOutputHelper output)
{
    private const int Rounds = 500;

    private static readonly string[] People = ["anne", "boris", "chloé", "david"];

    [Fact]
    public void A_code_that_was_handed_in_one_after_another_is_right() => Accept("H2", "codes", new CodeModel(), dice => dice.Roll(8) switch
    {
        0 => new CodeAct.Replace(),
        1 => new CodeAct.Expire(),
        _ => new CodeAct.Redeem(dice.Pick(People), $"form {dice.Roll(3)}"),
    });

    [Fact]
    public void A_request_that_was_decided_one_after_another_is_right() => Accept("H3", "requests", new RequestModel(), dice => dice.Roll(12) switch
    {
        0 => new RequestAct.Approve(dice.Pick(People)),
        1 => new RequestAct.Refuse(dice.Pick(People)),
        2 => new RequestAct.Cancel("emma"),
        3 or 4 => new RequestAct.MonthPasses(),
        5 or 6 => new RequestAct.Read(),
        _ => new RequestAct.Resend($"tab {dice.Roll(5)}"),
    });

    [Fact]
    public void A_habilitation_that_was_changed_one_after_another_is_right() => Accept("H4", "habilitations", new GrantModel(), dice => dice.Roll(3) switch
    {
        0 => new GrantAct.Set($"set {dice.Roll(6)}", dice.Pick(["lecteur", "gestionnaire"])),
        1 => new GrantAct.Clear($"clear {dice.Roll(6)}"),
        _ => new GrantAct.Read(),
    });

    [Fact]
    public void Managers_who_were_named_one_after_another_are_right() => Accept("H5", "managers", new ManagersModel(), dice => dice.Roll(6) switch
    {
        0 => new ManagersAct.Appear(dice.Pick(People)),
        1 => new ManagersAct.Accept(dice.Pick(People)),
        2 => new ManagersAct.Remove(dice.Pick(People), dice.Pick(People)),
        3 => new ManagersAct.Read(),
        _ => new ManagersAct.Appoint(dice.Pick(People), dice.Pick(People)),
    });

    private void Accept<TState, TAct>(string row, string what, Model<TState, TAct> model, Func<Dice, TAct> act) where TState : notnull
    {
        var dice = Dice.Fresh();
        output.WriteLine($"seed {dice.Seed}");

        var refused = Enumerable.Range(0, Rounds).Select(_ => Tell(model, dice, act).Check()).Where(verdict => !verdict.Holds).ToList();

        Report.Add(new(row, $"Good histories of {what} shown to the checker", Rounds, 0, 0, 0, Note: $"{Rounds - refused.Count}/{Rounds} accepted"));
        Assert.Empty(refused.Select(verdict => verdict.Reason));
    }

    private static Story<TState, TAct> Tell<TState, TAct>(Model<TState, TAct> model, Dice dice, Func<Dice, TAct> act) where TState : notnull =>
        Story<TState, TAct>.Of(model, dice, Acts(dice, act, 4 + dice.Roll(16))).LoseAnswers(dice).LoseActs(dice, Acts(dice, act, dice.Roll(3)));

    private static List<TAct> Acts<TAct>(Dice dice, Func<Dice, TAct> act, int count) => [.. Enumerable.Range(0, count).Select(_ => act(dice))];
}
