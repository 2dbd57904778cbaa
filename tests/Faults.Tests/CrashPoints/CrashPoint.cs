using EfpConnect.Faults.Tests.CrashPoints.Acts;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>One row: an act, and where the silo that carries it out is struck.</summary>
/// <param name="Row">Of reliability §1.</param>
/// <param name="What">For the report.</param>
internal sealed record CrashPoint(string Row, string What, string Spot, Func<Scene, Act> Act)
{
    /// <summary>The store or the network gave no answer; nobody died.</summary>
    public bool IsOnlySilence { get; init; }

    /// <summary>Whether the decision was stored by then: all that follows from it comes without anybody asking again.</summary>
    public bool IsDecided { get; init; }

    /// <summary>Whether a mail may be in the hands of the mail server at that moment: it may come once more.</summary>
    public bool MayRepeatMail { get; init; }

    /// <summary>The user does not repeat his act but does it anew.</summary>
    public bool AsNewAct { get; init; }

    public string Point => $"{Spot}:{(IsOnlySilence ? "throw" : "kill")}";
}
