using System.Globalization;
using System.Text;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>Text as people search it: words without accents, case or punctuation, « œ » as « oe », « &amp; » as « et ».</summary>
internal static class Words
{
    /// <summary>Longer than any name: what exceeds it was not typed by a person looking for a company.</summary>
    private const int MaxLength = 300;

    /// <summary>The words of what was typed; none when it is no plausible search.</summary>
    public static IReadOnlyList<string> Typed(string? text) =>
        text is null || text.Length > MaxLength ? [] : In(text).Distinct().ToArray();

    public static IEnumerable<string> In(string text) =>
        Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(Rune.IsLetterOrDigit(rune) ? Letters(rune) : rune.Value == '&' ? " et " : " ");
        }

        return folded.ToString();
    }

    // A lone surrogate makes Normalize throw: its replacement is punctuation like any other.
    private static string Decomposed(string text) =>
        string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD);

    private static string Letters(Rune rune) => Rune.ToLowerInvariant(rune).ToString() switch
    {
        "œ" => "oe",
        "æ" => "ae",
        var letter => letter,
    };
}
