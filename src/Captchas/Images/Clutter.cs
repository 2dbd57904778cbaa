using SkiaSharp;

namespace EfpConnect.Captchas.Images;

/// <summary>What stands in a machine’s way: threads that join the glyphs, scratches that cut them, specks everywhere.</summary>
internal static class Clutter
{
    private const int Threads = 3;
    private const int Scratches = 2;
    private const int Specks = 220;

    public static void DrawThreads(SKCanvas canvas, SKSizeI area, SKColor ink)
    {
        for (var i = 0; i < Threads; i++) DrawCurve(canvas, area, ink, Chance.Between(2, 4));
    }

    public static void DrawScratches(SKCanvas canvas, SKSizeI area, SKColor paper)
    {
        for (var i = 0; i < Scratches; i++) DrawCurve(canvas, area, paper, Chance.Between(1.5f, 2.5f));
    }

    public static void DrawSpecks(SKCanvas canvas, SKSizeI area)
    {
        using var paint = new SKPaint { IsAntialias = true };
        for (var i = 0; i < Specks; i++)
        {
            paint.Color = Palette.Smudge();
            canvas.DrawCircle(Chance.Between(0, area.Width), Chance.Between(0, area.Height), Chance.Between(0.8f, 2.4f), paint);
        }
    }

    private static void DrawCurve(SKCanvas canvas, SKSizeI area, SKColor color, float width)
    {
        using var paint = new SKPaint { Color = color, StrokeWidth = width, Style = SKPaintStyle.Stroke, IsAntialias = true };
        using var curve = new SKPathBuilder();
        curve.MoveTo(-5, Chance.Between(0, area.Height));
        curve.CubicTo(
            area.Width * 0.33f, Chance.Between(0, area.Height),
            area.Width * 0.66f, Chance.Between(0, area.Height),
            area.Width + 5, Chance.Between(0, area.Height));
        using var path = curve.Detach();
        canvas.DrawPath(path, paint);
    }
}
