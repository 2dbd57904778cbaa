using static EfpConnect.Faults.Tests.History.CodeState;

namespace EfpConnect.Faults.Tests.History;

/// <summary>A code responsable des accès: used by one person, under one operation id, or by nobody any more.</summary>
internal sealed class CodeModel : Model<CodeState, CodeAct>
{
    public const string AlreadyUsed = "manager-code.already-used";
    public const string TooLate = "manager-code.expired";
    public const string Replaced = "manager-code.superseded";

    public override CodeState Initial { get; } = new Issued();

    public override (CodeState Next, string Answer) Apply(CodeState state, CodeAct act) => (state, act) switch
    {
        (Issued, CodeAct.Redeem r) => (new Used(r.User, r.Operation), Answers.Done),
        (Used used, CodeAct.Redeem r) => (state, used == new Used(r.User, r.Operation) ? Answers.Done : AlreadyUsed),
        (Superseded, CodeAct.Redeem) => (state, Replaced),
        (Expired, CodeAct.Redeem) => (state, TooLate),
        (Issued or Expired, CodeAct.Replace) => (new Superseded(), Answers.Done),
        (Issued, CodeAct.Expire) => (new Expired(), Answers.Done),
        _ => (state, Answers.Done),
    };
}

internal abstract record CodeAct
{
    public sealed record Redeem(string User, string Operation) : CodeAct;

    /// <summary>A newer code was issued.</summary>
    public sealed record Replace : CodeAct;

    /// <summary>Its last day ends: nobody's act, noted around the instant at which it does.</summary>
    public sealed record Expire : CodeAct;
}

internal abstract record CodeState
{
    public sealed record Issued : CodeState;

    public sealed record Used(string By, string Operation) : CodeState;

    public sealed record Superseded : CodeState;

    public sealed record Expired : CodeState;
}
