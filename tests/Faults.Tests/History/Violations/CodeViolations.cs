using static EfpConnect.Faults.Tests.History.CodeModel;

namespace EfpConnect.Faults.Tests.History.Violations;

internal static class CodeViolations
{
    private static readonly string[] Users = ["anne", "boris", "chloé", "david", "emma"];

    private static readonly CodeAct Late = new CodeAct.Redeem("gilles", "late");

    public static IReadOnlyList<Violation> All { get; } =
    [
        Violation.Of("two users are told that the code made them managers", Used, s => s.AnswerInstead(AlreadyUsed, Answers.Done)),
        Violation.Of("everybody is told that somebody else was faster", Used, s => s.AnswerInstead(Answers.Done, AlreadyUsed)),
        Violation.Of("told « already used » before anybody had handed it in", Used, s => s.MoveToFront(AlreadyUsed)),
        Violation.Of("acknowledged, and still unused in the end", Used, s => s.EndAs(last => last is CodeState.Issued)),
        Violation.Of("acknowledged to one user, stored for another", Used, s => s.EndAs(last => last is CodeState.Used { By: "gilles" })),
        Violation.Of("a second success of the same user under another operation id", Used, s => s.Then(new CodeAct.Redeem(WinnerOf(s), "other"), Answers.Done)),
        Violation.Of("used after a newer code was issued", dice => Ended(new CodeAct.Replace(), dice), s => s.Then(Late, Answers.Done)),
        Violation.Of("used after its last day", dice => Ended(new CodeAct.Expire(), dice), s => s.Then(Late, Answers.Done)),
    ];

    private static Story<CodeState, CodeAct> Used(Dice dice) => Story<CodeState, CodeAct>.Of(new CodeModel(), dice, Redeems(dice));

    private static Story<CodeState, CodeAct> Ended(CodeAct end, Dice dice) =>
        Story<CodeState, CodeAct>.Of(new CodeModel(), dice, [end, .. Redeems(dice)]);

    private static IEnumerable<CodeAct> Redeems(Dice dice) => dice.Shuffle(Users).Select(user => new CodeAct.Redeem(user, $"form of {user}"));

    private static string WinnerOf(Story<CodeState, CodeAct> story) =>
        story.Calls.Where(call => call.Answer == Answers.Done).Select(call => call.Act).OfType<CodeAct.Redeem>().Single().User;
}
