using System.Security.Cryptography;

namespace EfpConnect.Captchas;

/// <summary>What a captcha asks to copy.</summary>
public static class CaptchaText
{
    /// <summary>No glyph looks like another (0 O, 1 I L, 2 Z, 5 S, 8 B) and no letter sounds like another in French (B D P T, M N).</summary>
    public const string Alphabet = "ACEFHJKMRTWXY23456789";

    /// <summary>Five or six glyphs that cannot be foretold.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, RandomNumberGenerator.GetInt32(5, 7));
}
