using System.Text.RegularExpressions;

namespace EfpConnect.Architecture.Tests.Rules;

/// <summary>A test that says which rule it shows: <c>[Trait("Rule", "§6 Submit")]</c>.</summary>
internal sealed record RuleTest(string Rule, string File, string Name)
{
    public string Class => Path.GetFileNameWithoutExtension(File);
}

internal static partial class RuleTests
{
    public static IReadOnlyList<RuleTest> All { get; } = [.. Repository.Sources("tests").SelectMany(Read)];

    private static IEnumerable<RuleTest> Read(SourceFile file)
    {
        List<string> rules = [];
        foreach (var line in file.Lines)
        {
            rules.AddRange(Marked().Matches(line).Select(match => match.Groups[1].Value));
            if (rules.Count == 0 || Method().Match(line) is not { Success: true } method) continue;
            foreach (var rule in rules) yield return new RuleTest(rule, file.Name, method.Groups[1].Value);
            rules.Clear();
        }
    }

    [GeneratedRegex("Trait\\(\"Rule\", \"([^\"]+)\"\\)")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s+public (?:async )?(?:void|Task|Property|bool) (\w+)\(")]
    private static partial Regex Method();
}
