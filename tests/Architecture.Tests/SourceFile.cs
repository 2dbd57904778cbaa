using System.Text.RegularExpressions;

namespace EfpConnect.Architecture.Tests;

internal sealed partial record SourceFile(string Name, IReadOnlyList<string> Lines)
{
    public string FileName => Path.GetFileName(Name);

    /// <summary>Lines that say something to the compiler, what the file imports left out.</summary>
    public int LinesOfCode => Lines.Count(line => !Silent().IsMatch(line));

    public IEnumerable<string> CodeOnly => Lines.Select(line => Comment().Replace(line, ""));

    public IEnumerable<string> DeclaredTypes =>
        CodeOnly.SelectMany(line => Declaration().Matches(line)).Select(match => match.Groups["name"].Value);

    public IEnumerable<string> StringLiterals =>
        CodeOnly.SelectMany(line => Literal().Matches(line)).Select(match => match.Value);

    [GeneratedRegex(@"^\s*($|//|using |namespace )")]
    private static partial Regex Silent();

    [GeneratedRegex(@"(^|\s)//.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(class|interface|enum|struct|record(?! (class|struct)))\s+(?<name>[A-Z]\w*)")]
    private static partial Regex Declaration();

    [GeneratedRegex("\"[^\"]*\"|'[^']'")]
    private static partial Regex Literal();
}
