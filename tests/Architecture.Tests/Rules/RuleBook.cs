using System.Text.RegularExpressions;

namespace EfpConnect.Architecture.Tests.Rules;

/// <summary>A row of a table of docs/rules.md that a test must show.</summary>
/// <param name="Name">« §6 Submit, no manager »: the section and the words of the row; what a test says it shows.</param>
internal sealed record Rule(int Section, string Name);

/// <summary>The rows of docs/rules.md §3 to §10 and §12.</summary>
internal static partial class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } = [.. Read(File.ReadAllLines(Path.Combine(Repository.Root, "docs/rules.md")))];

    private static IEnumerable<Rule> Read(IReadOnlyList<string> lines)
    {
        var section = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Heading().Match(lines[i]) is { Success: true } heading) section = int.Parse(heading.Groups[1].Value);
            if (section is < 3 or 11 || IsHeader(lines, i)) continue;
            foreach (var words in WordsOf(section, lines[i])) yield return new Rule(section, $"§{section} {words}");
        }
    }

    private static IEnumerable<string> WordsOf(int section, string line) => (section, line) switch
    {
        (4, _) when Numbered().Match(line) is { Success: true } item => [item.Groups[1].Value],
        (9, _) when line.StartsWith("Cases:", StringComparison.Ordinal) => Lettered().Matches(line).Select(match => match.Groups[1].Value),
        (_, not ['|', ..]) => [],
        (3, _) => [$"{Cell(line, 1)} → {Cell(line, 2)}"],
        (8, _) => [$"row {Cell(line, 1)}"],
        _ => [Cell(line, 1)],
    };

    /// <summary>The head of a table, and the line below it.</summary>
    private static bool IsHeader(IReadOnlyList<string> lines, int i) =>
        lines[i].StartsWith("|-", StringComparison.Ordinal) || (i + 1 < lines.Count && lines[i + 1].StartsWith("|-", StringComparison.Ordinal));

    /// <summary>Without who acts or what is given, where the row says it in brackets at its end.</summary>
    private static string Cell(string line, int number) => Brackets().Replace(Marks().Replace(line.Split('|')[number], "").Trim(), "");

    [GeneratedRegex(@"^## (\d+)\.")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\d)\. ")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\*\*(\([a-j]\))\*\*")]
    private static partial Regex Lettered();

    [GeneratedRegex(@"[*`]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s*\((?!SYS\))[^()«]*\)$")]
    private static partial Regex Brackets();
}
