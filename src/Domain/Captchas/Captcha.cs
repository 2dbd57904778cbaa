using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Captchas;

/// <summary>A picture to copy, for one visitor: single use, short-lived, few answers (rules §0).</summary>
/// <param name="Visitor">The browser it was drawn for; nobody else's answer counts.</param>
public sealed record Captcha(string Text, string Visitor, DateTimeOffset ExpiresAt, int AnswersLeft)
{
    private const int MaxTypedLength = 64;

    public bool IsLive(DateTimeOffset now) => AnswersLeft > 0 && now < ExpiresAt;

    /// <summary>What is left after an answer: a right one uses the captcha up, as the last wrong one does.</summary>
    public (Captcha Next, Problem? Problem) Answer(string typed, string visitor, DateTimeOffset now) =>
        IsLive(now) && visitor == Visitor && Matches(typed)
            ? (this with { AnswersLeft = 0 }, null)
            : (this with { AnswersLeft = Math.Max(0, AnswersLeft - 1) }, new CaptchaWrong());

    /// <summary>Whatever its case and spaces.</summary>
    private bool Matches(string typed) =>
        typed.Length <= MaxTypedLength
        && string.Equals(Text, string.Concat(typed.Where(c => !char.IsWhiteSpace(c))), StringComparison.OrdinalIgnoreCase);
}

[GenerateSerializer, Immutable, Alias("efp.problem.captcha.wrong")]
public sealed record CaptchaWrong() : Problem("captcha.wrong");

public sealed class CaptchaPolicy
{
    /// <summary>How long an answer is accepted. Default: 3 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "00:10:00")]
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>Answers before another picture is needed. Default: 3.</summary>
    [Range(1, 5)]
    public int Answers { get; set; } = 3;
}
