using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EfpConnect.Mail.Rendering;

/// <summary>Makes words from outside harmless: no control, no hidden order of reading, no flood, no live address.</summary>
internal static partial class PlainWords
{
    private const int LongestLine = 200;
    private const int LongestText = 500;
    private const int MostLines = 50;

    /// <summary>A name, an address: one line.</summary>
    public static string OneLine(string text) =>
        Shorten(string.Join(' ', Visible(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestLine);

    /// <summary>A message somebody typed: its lines, addresses taken apart so that no program makes links of them.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. Shorten(Visible(text).Trim(), LongestText).Split('\n').Take(MostLines).Select(line => TakeApart(line.Trim()))];

    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }

    private static string Visible(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Where(IsVisible).Select(rune => rune.ToString()));

    private static bool IsVisible(Rune rune) => rune.Value is '\n' or '\t' || rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string TakeApart(string line) => DotInsideAddress().Replace(SchemeEnd().Replace(line, ": //"), "$0 ");

    [GeneratedRegex(@"\s*:\s*//")]
    private static partial Regex SchemeEnd();

    [GeneratedRegex(@"(?<=[\p{L}\p{N}_-])[.。．｡](?=\p{L})|(?<=\p{L})[.。．｡](?=\p{N})")]
    private static partial Regex DotInsideAddress();
}
