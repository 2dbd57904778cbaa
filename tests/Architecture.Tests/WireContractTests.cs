namespace EfpConnect.Architecture.Tests;

/// <summary>Two versions share a cluster during a rolling upgrade: a release only adds to what silos and clients say to each other.</summary>
public class WireContractTests
{
    private static readonly string[] Released = Read("tests/Architecture.Tests/released-contracts.txt");

    private static readonly string[] Now = Read("src/Contracts/OrleansContracts.txt");

    /// <remarks>After a release its manifest replaces <c>released-contracts.txt</c>.</remarks>
    [Fact]
    public void Nothing_that_the_last_release_says_is_changed_or_taken_away() => Assert.Empty(Named(Released).Except(Named(Now)));

    [Fact]
    public void A_changed_method_is_found()
    {
        var changed = Released.Select(line => line.Replace("IssueAsync(efp.operation-id, efp.code-delivery, string)", "IssueAsync(efp.operation-id, efp.code-delivery)", StringComparison.Ordinal));

        Assert.Single(Named(Released).Except(Named([.. changed])));
    }

    private static string[] Read(string file) => File.ReadAllLines(Path.Combine(Repository.Root, file));

    /// <summary>Each entry with the type it belongs to.</summary>
    private static IEnumerable<string> Named(string[] manifest)
    {
        var type = "";
        foreach (var line in manifest.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (!char.IsWhiteSpace(line[0])) type = line;
            yield return $"{type} / {line.Trim()}";
        }
    }
}
