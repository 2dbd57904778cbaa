namespace EfpConnect.Faults.Tests.History;

/// <summary>One act as its caller saw it: when it was asked for, when it was answered, and how.</summary>
/// <param name="Key">The thing that is acted on; each is checked by itself.</param>
/// <param name="InvokedAt">Ticks of a clock that never goes back.</param>
/// <param name="CompletedAt"><see cref="Never"/> when no answer came.</param>
/// <param name="Answer">Null when unknown: it may have taken effect at any time since, or never.</param>
internal sealed record Call<TAct>(string Client, string Key, TAct Act, long InvokedAt, long CompletedAt, string? Answer)
{
    public const long Never = long.MaxValue;

    public bool IsKnown => Answer is not null;

    public Call<TAct> WithoutAnswer() => this with { CompletedAt = Never, Answer = null };

    public override string ToString() => $"{Client}: {Act} [{InvokedAt}, {(IsKnown ? CompletedAt : "…")}] → {Answer ?? "unknown"}";
}
