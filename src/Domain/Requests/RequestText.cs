using System.Text;

namespace EfpConnect.Domain.Requests;

/// <summary>What people may write with a request or a refusal: plain text of bounded length.</summary>
public static class RequestText
{
    public const int MaxLength = 500;
    public const int MinReasonLength = 10;

    /// <summary>The text as kept: trimmed, NFC, line ends as LF, control characters dropped; null for nothing, too long stays too long.</summary>
    public static string? Clean(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var runes = typed.ReplaceLineEndings("\n").EnumerateRunes().Where(r => r.Value == '\n' || !Rune.IsControl(r));
        return string.Concat(runes).Normalize(NormalizationForm.FormC).Trim() is { Length: > 0 } text ? text : null;
    }

    public static bool IsDescription(string? text) => text is null || text.Length <= MaxLength;

    public static bool IsReason(string? text) => text is { Length: >= MinReasonLength and <= MaxLength };
}
