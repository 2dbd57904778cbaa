using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class HostileSearchTests : IDisposable
{
    private readonly DirectoryInFolder _folder = new();

    public HostileSearchTests() => _folder.Import([Unit("900000019", "Académie Lumière")], [Site("90000001900019", "Lyon")]);

    public static TheoryData<string?> Queries =>
    [
        null, "", "   ", "\"", "\"\"", "*", "-", "^", "(", "a OR", "NEAR(", "NOT", "text:", "\0", "'; DROP TABLE company; --",
        "\ud800", "\udfff\ud800", "%", "_", "𝕬𝖈𝖆𝖉", "👩‍🏫", "\u0301\u0301", "{}", "a AND (b", new string('a', 10_000),
        string.Concat(Enumerable.Repeat("a ", 140)), string.Concat(Enumerable.Repeat("zz zy ", 40)), "٣٥٦", "٩٠٠٠٠٠٠١٩",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Queries))]
    public void Whatever_is_typed_finds_nothing_and_breaks_nothing(string? typed)
    {
        Assert.Empty(_folder.Companies.Search(typed));
        Assert.NotNull(_folder.Companies.Establishments(Siren.Parse("900000019"), typed));
    }

    [Theory]
    [InlineData("académie\0lumière")]
    [InlineData("académie\ud800 lum")]
    [InlineData("text:\"académie\"", 0)]
    [InlineData("(académie) -lumière^*")]
    public void Signs_between_words_are_only_separators(string typed, int found = 1) =>
        Assert.Equal(found, _folder.Companies.Search(typed).Count);

    [Fact]
    public void Odd_limits_and_numbers_never_given_are_answered_too()
    {
        Assert.Empty(_folder.Companies.Search("lumière", limit: -1));
        Assert.Null(_folder.Companies.Find(default(Siren)));
        Assert.Null(_folder.Companies.Find(default(Siret)));
        Assert.Empty(_folder.Companies.Establishments(default));
        Assert.Single(_folder.Companies.Establishments(Siren.Parse("900000019"), offset: -5, limit: int.MaxValue));
    }
}
