using SkiaSharp;

namespace EfpConnect.Captchas.Images;

/// <summary>Bends straight strokes: each column slides up or down along one sine, each row left or right along another.</summary>
internal static class Wave
{
    private static readonly SKSamplingOptions Smooth = new(SKFilterMode.Linear);

    public static void AlongColumns(SKSurface from, SKCanvas to, SKSizeI area)
    {
        using var picture = from.Snapshot();
        var shift = Sine(amplitude: Chance.Between(5, 9), length: Chance.Between(150, 260));
        for (var x = 0; x < area.Width; x++)
        {
            to.DrawImage(picture, SKRect.Create(x, 0, 1, area.Height), SKRect.Create(x, shift(x), 1, area.Height), Smooth);
        }
    }

    public static void AlongRows(SKSurface from, SKCanvas to, SKSizeI area)
    {
        using var picture = from.Snapshot();
        var shift = Sine(amplitude: Chance.Between(4, 7), length: Chance.Between(80, 140));
        for (var y = 0; y < area.Height; y++)
        {
            to.DrawImage(picture, SKRect.Create(0, y, area.Width, 1), SKRect.Create(shift(y), y, area.Width, 1), Smooth);
        }
    }

    private static Func<int, float> Sine(float amplitude, float length)
    {
        var phase = Chance.Between(0, MathF.Tau);
        return place => amplitude * MathF.Sin(MathF.Tau * place / length + phase);
    }
}
