namespace EfpConnect.Contracts;

/// <summary>One captcha. Kept in memory only: after a crash another picture is drawn, nothing else is lost.</summary>
[Alias("efp.ICaptchaGrain"), GrainInterfaceType("efp.ICaptchaGrain")]
public interface ICaptchaGrain : IGrainWithStringKey
{
    /// <param name="text">The right answer; it never leaves the servers.</param>
    /// <param name="visitor">The browser that it is drawn for.</param>
    /// <returns>Until when it may be answered.</returns>
    [Alias("Draw")]
    Task<DateTimeOffset> DrawAsync(string text, string visitor);

    /// <summary>What to draw or to speak; null when unknown, used or expired.</summary>
    [Alias("Text")]
    Task<string?> TextAsync();

    /// <summary>Problems: <c>captcha.wrong</c>. A right answer uses the captcha up.</summary>
    [Alias("Answer")]
    Task<Outcome<Done>> AnswerAsync(string typed, string visitor);
}
