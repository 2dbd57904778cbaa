using EfpConnect.Domain.Captchas;

namespace EfpConnect.Domain.Tests.Captchas;

public class CaptchaTests
{
    private static readonly Captcha Drawn = new("K7PX4", "browser", Now.AddMinutes(3), AnswersLeft: 3);
    private static readonly Captcha Lettered = Drawn with { Text = "AK7T3" };

    [Theory]
    [InlineData("K7PX4")]
    [InlineData("k7px4")]
    [InlineData(" K7 PX4 ")]
    public void The_text_is_accepted_however_it_is_spaced_or_cased(string typed) => Assert.Null(Drawn.Answer(typed, "browser", Now).Problem);

    [Theory]
    [InlineData("AK7T3")]
    [InlineData("ak7t3")]
    [InlineData(" a k 7 t 3 ")]
    [InlineData("AK7\u00a0T3\t")]
    public void Case_and_spaces_do_not_matter(string typed) => Assert.Null(Lettered.Answer(typed, "browser", Now).Problem);

    [Theory]
    [InlineData("")]
    [InlineData("AK7T")]
    [InlineData("AK7T33")]
    [InlineData("AK7T4")]
    [InlineData("\u00c5K7T3")]
    [InlineData("A\u212a7T3")]                             // the Kelvin sign is no K
    public void Anything_else_is_wrong(string typed) => Assert.IsType<CaptchaWrong>(Lettered.Answer(typed, "browser", Now).Problem);

    [Fact]
    public void A_very_long_answer_is_wrong() =>
        Assert.IsType<CaptchaWrong>(Lettered.Answer("AK7T3" + new string(' ', 1_000_000), "browser", Now).Problem);

    [Fact]
    public void It_is_accepted_once()
    {
        var used = Drawn.Answer("K7PX4", "browser", Now).Next;

        Assert.IsType<CaptchaWrong>(used.Answer("K7PX4", "browser", Now).Problem);
        Assert.False(used.IsLive(Now));
    }

    [Fact]
    public void It_is_accepted_for_three_minutes()
    {
        Assert.Null(Drawn.Answer("K7PX4", "browser", Now.AddMinutes(3) - Second).Problem);
        Assert.IsType<CaptchaWrong>(Drawn.Answer("K7PX4", "browser", Now.AddMinutes(3)).Problem);
    }

    [Fact]
    public void Nobody_else_can_answer_it() => Assert.IsType<CaptchaWrong>(Drawn.Answer("K7PX4", "another browser", Now).Problem);

    [Fact]
    public void The_third_wrong_answer_uses_it_up()
    {
        var twice = Drawn.Answer("wrong", "browser", Now).Next.Answer("", "browser", Now).Next;

        Assert.Null(twice.Answer("K7PX4", "browser", Now).Problem);
        Assert.IsType<CaptchaWrong>(twice.Answer("wrong", "browser", Now).Next.Answer("K7PX4", "browser", Now).Problem);
    }
}
