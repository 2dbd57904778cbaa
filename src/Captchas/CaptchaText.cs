using System.Security.Cryptography;

namespace EfpConnect.Captchas;

/// <summary>What a captcha asks to copy.</summary>
public static class CaptchaText
{
    /// <summary>No glyph can be taken for another, drawn askew (0 O, 1 I L J, 2 Z, 4 A, K X, 5 S, 6 8 B, U V) or said in French (B C D P T, M N, 2 E).</summary>
    public const string Alphabet = "AFHKMRTWY235679";

    /// <summary>Five or six glyphs that cannot be foretold.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, RandomNumberGenerator.GetInt32(5, 7));
}
