using System.Text.RegularExpressions;

namespace EfpConnect.WebHost.Dev;

/// <summary>Finds the code that a mail was sent for, so that it can be copied without reading the mail.</summary>
internal static partial class CodeInMail
{
    public static string? Find(string text) => Code().Match(text) is { Success: true } found ? found.Value : null;

    [GeneratedRegex(@"\b(?:[0-9]{4}[ \u00a0][0-9]{4}|[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\b")]
    private static partial Regex Code();
}
