using System.Text;

namespace EfpConnect.Architecture.Tests.Rules;

/// <summary>docs/rules-coverage.md: every rule, and the tests that show it (UPDATE_GOLDEN=1 writes it anew).</summary>
public class CoverageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs/rules-coverage.md");

    [Fact]
    public void The_rule_book_is_read_whole() =>
        Assert.Equal([3, 4, 5, 6, 7, 8, 9, 10, 12], RuleBook.All.Select(rule => rule.Section).Distinct());

    [Fact]
    public void No_two_rules_have_one_name() => Assert.Empty(RuleBook.All.GroupBy(rule => rule.Name).Where(same => same.Count() > 1).Select(same => same.Key));

    [Fact]
    public void The_page_of_coverage_is_that_of_the_tests()
    {
        var written = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(Page, written);

        Assert.Equal(File.ReadAllText(Page), written);
    }

    private static string Write()
    {
        var tests = RuleTests.All.ToLookup(test => test.Rule);
        var uncovered = RuleBook.All.Count(rule => !tests.Contains(rule.Name));
        var page = new StringBuilder("# Rules and the tests that show them\n\nWritten by the tests of the architecture from [rules.md](rules.md) and from what each test says it shows.\n\n");
        page.Append($"{RuleBook.All.Count} rules, {uncovered} without a test of their own name.\n");
        foreach (var section in RuleBook.All.GroupBy(rule => rule.Section))
        {
            page.Append($"\n## §{section.Key}\n\n| Rule | Tests |\n|---|---|\n");
            foreach (var rule in section) page.Append($"| {rule.Name} | {Cell(tests[rule.Name])} |\n");
        }

        var others = tests.Where(of => RuleBook.All.All(rule => rule.Name != of.Key)).OrderBy(of => of.Key, StringComparer.Ordinal).ToList();
        if (others.Count > 0) page.Append("\n## Said outside the tables\n\n| Rule | Tests |\n|---|---|\n");
        foreach (var of in others) page.Append($"| {of.Key} | {Cell(of)} |\n");
        return page.ToString();
    }

    private static string Cell(IEnumerable<RuleTest> tests) =>
        string.Join("<br>", tests.Select(test => $"{test.Class}.{test.Name}").Order(StringComparer.Ordinal)) is { Length: > 0 } names ? names : "**none yet**";
}
