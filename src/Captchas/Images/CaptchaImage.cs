using SkiaSharp;

namespace EfpConnect.Captchas.Images;

/// <inheritdoc cref="ICaptchaImage"/>
internal sealed class CaptchaImage : ICaptchaImage
{
    private static readonly SKSizeI Area = new(480, 160);
    private readonly GlyphRow _row = new(EmbeddedTypeface());

    public byte[] Render(string text)
    {
        var (paper, ink) = (Palette.Paper(), Palette.Ink());
        using var glyphs = Layer();
        using var bent = Layer();
        using var image = Layer();

        _row.Draw(glyphs.Canvas, Area, text, ink);
        Clutter.DrawThreads(glyphs.Canvas, Area, ink);
        Wave.AlongColumns(glyphs, bent.Canvas, Area);

        image.Canvas.Clear(paper);
        Clutter.DrawSpecks(image.Canvas, Area);
        Wave.AlongRows(bent, image.Canvas, Area);
        Clutter.DrawScratches(image.Canvas, Area, paper);
        return Png(image);
    }

    private static SKSurface Layer() => SKSurface.Create(new SKImageInfo(Area.Width, Area.Height));

    private static byte[] Png(SKSurface surface)
    {
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }

    // A server has no fonts of its own.
    private static SKTypeface EmbeddedTypeface()
    {
        using var font = typeof(CaptchaImage).Assembly.GetManifestResourceStream("captcha.ttf")!;
        return SKTypeface.FromStream(font);
    }
}
