using SkiaSharp;

namespace EfpConnect.Captchas.Images;

/// <summary>Dark on light: whatever is drawn, a glyph keeps a contrast of 7:1 or more with its paper (WCAG 1.4.6).</summary>
internal static class Palette
{
    public static SKColor Paper() => SKColor.FromHsl(Hue(), Chance.Between(15, 35), Chance.Between(94, 97));

    public static SKColor Ink() => SKColor.FromHsl(Hue(), Chance.Between(40, 75), Chance.Between(8, 16));

    /// <summary>Dark enough to be in the way of a machine, pale enough for the eye to look past it.</summary>
    public static SKColor Smudge() => SKColor.FromHsl(Hue(), Chance.Between(30, 60), Chance.Between(35, 60));

    private static float Hue() => Chance.Between(0, 360);
}
