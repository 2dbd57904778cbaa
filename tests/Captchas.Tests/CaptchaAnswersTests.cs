namespace EfpConnect.Captchas.Tests;

public class CaptchaAnswersTests
{
    [Theory]
    [InlineData("AK7T3")]
    [InlineData("ak7t3")]
    [InlineData(" a k 7 t 3 ")]
    [InlineData("AK7\u00a0T3\t")]
    public void Case_and_spaces_do_not_matter(string typed) => Assert.True(CaptchaAnswers.Matches("AK7T3", typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AK7T")]
    [InlineData("AK7T33")]
    [InlineData("AK7T4")]
    [InlineData("\u00c5K7T3")]
    [InlineData("A\u212a7T3")]                             // the Kelvin sign is no K
    public void Anything_else_is_wrong(string? typed) => Assert.False(CaptchaAnswers.Matches("AK7T3", typed));

    [Fact]
    public void A_very_long_answer_is_wrong() => Assert.False(CaptchaAnswers.Matches("AK7T3", "AK7T3" + new string(' ', 1_000_000)));
}
