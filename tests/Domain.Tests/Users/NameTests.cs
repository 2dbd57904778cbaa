using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Users;

public class NameTests
{
    [Theory]
    [InlineData("Anne-Marie", "Anne-Marie")]
    [InlineData("  Le   Goff ", "Le Goff")]
    [InlineData("O'Neil", "O’Neil")]
    [InlineData("D’Artagnan", "D’Artagnan")]
    [InlineData("Rene\u0301", "René")]
    [InlineData("Łukasz", "Łukasz")]
    [InlineData("Ναταλία", "Ναταλία")]
    [InlineData("नेहा", "नेहा")]
    [InlineData("محمد", "محمد")]
    public void Names_of_any_alphabet_are_kept_tidy(string typed, string stored) => Assert.Equal(stored, Identity.ReadName(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("’")]
    [InlineData("R2D2")]
    [InlineData("<b>Bob</b>")]
    [InlineData("Bob; DROP TABLE")]
    [InlineData("Bob\r\nBcc")]
    [InlineData("{{ code }}")]
    [InlineData("http://pirate.example")]
    [InlineData("\u202eBob")]
    [InlineData("Bob\0")]
    public void What_is_no_name_is_refused(string? typed) => Assert.Null(Identity.ReadName(typed));

    [Fact]
    public void A_name_has_at_most_80_characters()
    {
        Assert.NotNull(Identity.ReadName(new string('é', 80)));
        Assert.Null(Identity.ReadName(new string('é', 81)));
    }

    [Fact]
    public void Half_a_character_is_refused_not_thrown_at() => Assert.Null(Identity.ReadName($"Bob{(char)0xD83D}"));

    [Property]
    public Property A_stored_name_is_stored_the_same_again() => Prop.ForAll(
        Gen.Elements("aZé e'’-\u0301".ToCharArray()).NonEmptyListOf().Select(string.Concat).ToArbitrary(),
        typed => Identity.ReadName(typed) is not { } name || Identity.ReadName(name) == name);
}
