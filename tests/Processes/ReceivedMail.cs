using System.Text.RegularExpressions;

namespace EfpConnect.Processes;

/// <summary>A mail as its reader sees it.</summary>
internal sealed partial record ReceivedMail(string To, string Subject, string Text)
{
    /// <summary>The same for each copy of one mail; only a mail server tells it.</summary>
    public string? MessageId { get; init; }

    /// <summary>The eight digits that prove an address.</summary>
    public string EmailCode => Digits().Match(Text) is { Success: true } found ? found.Value : throw new FormatException($"No code in « {Text} »");

    /// <summary>« code responsable des accès ».</summary>
    public string ManagerCode => Symbols().Match(Text) is { Success: true } found ? found.Value : throw new FormatException($"No code in « {Text} »");

    /// <param name="words">Of the subject; a no-break space is as good as a space.</param>
    public bool IsAbout(string words) => NoBreak().Replace(Subject, " ").Contains(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b[0-9]{4}[ \u00a0\u202f][0-9]{4}\b")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"[\u00a0\u202f]")]
    private static partial Regex NoBreak();
}
