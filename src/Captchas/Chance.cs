using System.Security.Cryptography;

namespace EfpConnect.Captchas;

/// <summary>Randomness of every kind that a distortion needs, none of which can be foretold.</summary>
internal static class Chance
{
    private const int Steps = 1 << 24;

    public static float Between(float low, float high) =>
        low + (high - low) * RandomNumberGenerator.GetInt32(Steps) / Steps;

    /// <summary>Either way by at most <paramref name="most"/>.</summary>
    public static float Around(float most) => Between(-most, most);

    public static char Pick(string symbols) => symbols[RandomNumberGenerator.GetInt32(symbols.Length)];
}
