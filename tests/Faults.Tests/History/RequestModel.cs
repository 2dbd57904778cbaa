namespace EfpConnect.Faults.Tests.History;

/// <summary>A demande d’habilitation: the first decision wins, the same one again is a success; sent again once a month at most.</summary>
internal sealed class RequestModel : Model<RequestState, RequestAct>
{
    public const string AlreadyDecided = "request.already-decided";
    public const string TooEarly = "request.too-early";

    public override RequestState Initial { get; } = new(RequestState.Pending);

    public override (RequestState Next, string Answer) Apply(RequestState state, RequestAct act) => act switch
    {
        RequestAct.Approve a => Decide(state, RequestState.Approved, a.Manager),
        RequestAct.Refuse r => Decide(state, RequestState.Refused, r.Manager),
        RequestAct.Cancel c => Decide(state, RequestState.Cancelled, c.Requester),
        RequestAct.Resend r => Resend(state, r.Operation),
        RequestAct.MonthPasses => (state with { MayBeSent = true }, Answers.Done),
        _ => (state, state.Status),
    };

    private static (RequestState, string) Decide(RequestState state, string status, string by) =>
        state.Status == RequestState.Pending ? (state with { Status = status, By = by }, Answers.Done)
        : (state, state.Status == status && state.By == by ? Answers.Done : AlreadyDecided);

    private static (RequestState, string) Resend(RequestState state, string operation) =>
        state.LastSentBy == operation ? (state, Answers.Done)
        : state.Status != RequestState.Pending ? (state, AlreadyDecided)
        : state.MayBeSent ? (state with { MayBeSent = false, LastSentBy = operation }, Answers.Done)
        : (state, TooEarly);
}

internal abstract record RequestAct
{
    public sealed record Approve(string Manager) : RequestAct;

    public sealed record Refuse(string Manager) : RequestAct;

    public sealed record Cancel(string Requester) : RequestAct;

    public sealed record Resend(string Operation) : RequestAct;

    /// <summary>The thirty days are over: nobody's act, noted around the instant at which they are.</summary>
    public sealed record MonthPasses : RequestAct;

    /// <summary>Answered by the status.</summary>
    public sealed record Read : RequestAct;
}

/// <param name="LastSentBy">The operation that sent it again last.</param>
internal sealed record RequestState(string Status, string? By = null, bool MayBeSent = false, string? LastSentBy = null)
{
    public const string Pending = "pending";
    public const string Approved = "approved";
    public const string Refused = "refused";
    public const string Cancelled = "cancelled";
}
