namespace EfpConnect.Captchas;

public static class CaptchaAnswers
{
    private const int MaxTypedLength = 64;

    /// <summary>Whether the answer is right, whatever its case and spaces.</summary>
    public static bool Matches(string expected, string? typed) =>
        typed is { Length: <= MaxTypedLength }
        && string.Equals(expected, string.Concat(typed.Where(c => !char.IsWhiteSpace(c))), StringComparison.OrdinalIgnoreCase);
}
