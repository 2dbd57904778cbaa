using EfpConnect.Captchas.Images;
using SkiaSharp;

namespace EfpConnect.Captchas.Tests;

public class CaptchaImageTests
{
    private readonly CaptchaImage _image = new();

    [Fact]
    public void An_image_is_a_PNG_of_the_size_announced()
    {
        using var drawn = SKCodec.Create(new MemoryStream(_image.Render("AK7T3")));

        Assert.Equal((SKEncodedImageFormat.Png, 480, 160), (drawn.EncodedFormat, drawn.Info.Width, drawn.Info.Height));
    }

    [Fact]
    public void The_same_text_is_never_drawn_the_same_way_twice() =>
        Assert.NotEqual(_image.Render("AK7T3"), _image.Render("AK7T3"));

    [Fact]
    public void Every_symbol_leaves_more_ink_than_the_clutter_alone() =>
        Assert.All(CaptchaText.Alphabet, symbol => Assert.InRange(InkedPixels(new string(symbol, 5)), 8_000, 40_000));

    [Fact]
    public void The_clutter_leaves_little_ink() => Assert.InRange(InkedPixels("     "), 500, 7_000);

    [Fact]
    public void Many_can_be_drawn_at_once() => Parallel.For(0, 16, _ => Assert.NotEmpty(_image.Render("AK7T3")));

    [Fact]
    public void Ink_on_paper_has_a_contrast_of_seven_to_one() => Assert.All(
        Enumerable.Range(0, 1_000), _ => Assert.InRange(Contrast(Palette.Paper(), Palette.Ink()), 7, 21));

    private int InkedPixels(string text)
    {
        using var drawn = SKBitmap.Decode(_image.Render(text));
        return drawn.Pixels.Count(pixel => Luminance(pixel) < 0.1);
    }

    // WCAG 2.2, definitions of contrast ratio and relative luminance.
    private static double Contrast(SKColor light, SKColor dark) => (Luminance(light) + 0.05) / (Luminance(dark) + 0.05);

    private static double Luminance(SKColor color) =>
        0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue);

    private static double Linear(byte channel) =>
        channel / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
