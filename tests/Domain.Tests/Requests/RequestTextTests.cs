using EfpConnect.Domain.Requests;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Requests;

public class RequestTextTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("  \r\n ", null)]
    [InlineData("\0\u0007", null)]
    [InlineData("  Bonjour  ", "Bonjour")]
    [InlineData("Une\r\nDeux\rTrois", "Une\nDeux\nTrois")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("Bon\0jour\u001b[31m", "Bonjour[31m")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    public void Text_is_kept_plain_and_as_it_was_meant(string? typed, string? kept) => Assert.Equal(kept, RequestText.Clean(typed));

    [Fact]
    public void Half_a_character_is_replaced_not_thrown_at() => Assert.Equal("a\ufffd", RequestText.Clean($"a{(char)0xD83D}"));

    [Fact]
    public void Too_long_stays_too_long() => Assert.False(RequestText.IsDescription(RequestText.Clean(new string('a', 501))));

    [Property]
    public Property What_was_cleaned_is_clean() => Prop.ForAll(
        Gen.Elements("aé e\u0301\r\n\0\u2028🎓".ToCharArray()).ListOf().Select(string.Concat).ToArbitrary(),
        typed => RequestText.Clean(typed) is not { } clean || RequestText.Clean(clean) == clean);
}
