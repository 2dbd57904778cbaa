using SkiaSharp;

namespace EfpConnect.Captchas.Images;

/// <summary>The glyphs side by side, of one ink, so that colour does not tell them apart; each has its own size, slant and place.</summary>
internal sealed class GlyphRow(SKTypeface typeface)
{
    private const float LargestSize = 100;
    private const float Filled = 0.9f;

    public void Draw(SKCanvas canvas, SKSizeI area, string text, SKColor ink)
    {
        using var paint = new SKPaint { Color = ink, IsAntialias = true };
        using var font = FontFor(text, area.Width * Filled);
        var gap = (area.Width - font.MeasureText(text)) / (text.Length + 1);
        var left = gap;
        foreach (var glyph in text.Select(symbol => symbol.ToString()))
        {
            var width = font.MeasureText(glyph);
            canvas.Save();
            canvas.Translate(left + width / 2 + Chance.Around(4), area.Height / 2f + Chance.Around(14));
            Distort(canvas);
            DrawCentred(canvas, glyph, font, paint);
            canvas.Restore();
            left += width + gap;
        }
    }

    private SKFont FontFor(string text, float width)
    {
        var font = new SKFont(typeface, LargestSize);
        font.Size *= Math.Min(1, width / font.MeasureText(text));
        return font;
    }

    private static void Distort(SKCanvas canvas)
    {
        canvas.RotateDegrees(Chance.Around(16));
        canvas.Skew(Chance.Around(0.2f), Chance.Around(0.08f));
        canvas.Scale(Chance.Between(0.9f, 1.1f), Chance.Between(0.9f, 1.2f));
    }

    private static void DrawCentred(SKCanvas canvas, string glyph, SKFont font, SKPaint paint)
    {
        font.MeasureText(glyph, out var bounds, paint);
        canvas.DrawText(glyph, -bounds.MidX, -bounds.MidY, SKTextAlign.Left, font, paint);
    }
}
