namespace EfpConnect.Domain.Identifiers;

/// <summary>Reads the digits that people type with spaces, no-break spaces, dots or hyphens between them.</summary>
internal static class Digits
{
    /// <summary>The bare digits, or null when there are not exactly <paramref name="length"/> of them or anything else stands between.</summary>
    public static string? Read(string? typed, int length)
    {
        if (typed is null || typed.Length > 64) return null;
        var bare = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-')));
        return bare.Length == length && bare.All(char.IsAsciiDigit) ? bare : null;
    }
}
