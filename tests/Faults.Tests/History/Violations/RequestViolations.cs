using static EfpConnect.Faults.Tests.History.RequestModel;

namespace EfpConnect.Faults.Tests.History.Violations;

internal static class RequestViolations
{
    public static IReadOnlyList<Violation> All { get; } =
    [
        Violation.Of("two managers decide", Decided, s => s.AnswerInstead(AlreadyDecided, Answers.Done)),
        Violation.Of("read as pending after the decision", Decided, s => s.Then(new RequestAct.Read(), RequestState.Pending)),
        Violation.Of("told « already decided » before anybody decided", Decided, s => s.MoveToFront(AlreadyDecided)),
        Violation.Of("the decision has turned over in the end", Decided, s => s.EndAs(last => last.Status == "superseded")),
        Violation.Of("sent again twice in one month", Waiting, s => s.AnswerInstead(TooEarly, Answers.Done)),
        Violation.Of("sent again before the month was over", Waiting, s => s.Before(new RequestAct.Resend("early tab"), Answers.Done)),
    ];

    private static Story<RequestState, RequestAct> Decided(Dice dice) => Story<RequestState, RequestAct>.Of(
        new RequestModel(), dice,
        dice.Shuffle<RequestAct>(
        [
            new RequestAct.Approve("anne"), new RequestAct.Approve("boris"), new RequestAct.Refuse("chloé"), new RequestAct.Cancel("david"), new RequestAct.Read(),
        ]));

    private static Story<RequestState, RequestAct> Waiting(Dice dice) => Story<RequestState, RequestAct>.Of(
        new RequestModel(), dice,
        [new RequestAct.MonthPasses(), .. dice.Shuffle(["one", "two", "three"]).Select(tab => new RequestAct.Resend(tab)), new RequestAct.Read()]);
}
