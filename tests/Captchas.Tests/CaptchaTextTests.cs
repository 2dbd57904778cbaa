namespace EfpConnect.Captchas.Tests;

public class CaptchaTextTests
{
    private static readonly string[] Texts = [.. Enumerable.Range(0, 2_000).Select(_ => CaptchaText.New())];

    [Fact]
    public void A_text_has_five_or_six_glyphs() => Assert.Equal([5, 6], Texts.Select(text => text.Length).Distinct().Order());

    [Fact]
    public void Every_glyph_of_the_alphabet_comes_up_and_no_other() =>
        Assert.Equal(CaptchaText.Alphabet.Order(), Texts.SelectMany(text => text).Distinct().Order());

    [Fact]
    public void Texts_hardly_ever_repeat() => Assert.InRange(Texts.Distinct().Count(), Texts.Length - 20, Texts.Length);

    [Theory]
    [InlineData("0O")]
    [InlineData("1ILJ")]
    [InlineData("2Z")]
    [InlineData("5S")]
    [InlineData("68B")]
    [InlineData("4A")]
    [InlineData("KX")]
    [InlineData("UV")]
    [InlineData("MN")]
    [InlineData("BCDPT")]
    public void At_most_one_of_several_look_alikes_is_used(string alike) =>
        Assert.InRange(alike.Count(CaptchaText.Alphabet.Contains), 0, 1);
}
