using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>The sixteen symbols of a code responsable des accès, free of typing slips: fifteen random ones and their checksum.</summary>
/// <remarks>
/// Crockford’s base 32 has no I, L, O or U. The checksum (Luhn mod 32) betrays every wrong symbol and every swap
/// of two neighbours but 0 and Z. A code is a secret: <see cref="ToString"/> masks it, so that no log can hold it.
/// </remarks>
public readonly record struct ManagerCodeText : IParsable<ManagerCodeText>
{
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    public const int RandomLength = 15;
    private const int Length = RandomLength + 1;
    private const int MaxTypedLength = 64;
    private const char MinusSign = '\u2212';

    private readonly string? _symbols;

    private ManagerCodeText(string symbols) => _symbols = symbols;

    /// <summary>The bare code, as it is fingerprinted. Never store, log or show it.</summary>
    public string Symbols => _symbols ?? "";

    /// <summary>What the support may keep, to tell one letter from another.</summary>
    public string LastTwo => Symbols is { Length: Length } s ? s[^2..] : "";

    public static ManagerCodeText WithCheckSymbol(string fifteen)
    {
        if (fifteen.Length != RandomLength || !fifteen.All(Alphabet.Contains)) throw new FormatException("Not fifteen symbols.");
        return new(fifteen + Alphabet[(Alphabet.Length - Sum(fifteen + Alphabet[0])) % Alphabet.Length]);
    }

    public static ManagerCodeText Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var code) ? code : throw new FormatException("Not a manager code.");

    /// <summary>False means a typing slip: the code cannot exist.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ManagerCodeText result)
    {
        var symbols = s is { Length: <= MaxTypedLength } ? string.Concat(s.Where(c => !IsSeparator(c)).Select(Read)) : "";
        var isCode = symbols.Length == Length && symbols.All(Alphabet.Contains) && Sum(symbols) == 0;
        result = isCode ? new(symbols) : default;
        return isCode;
    }

    /// <summary>Six to twelve letters and figures: too short for a slip in a code of ours, the length of those of the portal before (rules §12).</summary>
    public static bool LooksFormer(string typed) =>
        typed.Length <= MaxTypedLength && typed.Where(c => !IsSeparator(c)).ToArray() is { Length: >= 6 and <= 12 } symbols && symbols.All(char.IsAsciiLetterOrDigit);

    /// <summary>As it is printed: « XXXX-XXXX-XXXX-XXXX ».</summary>
    public string ToDisplay() => string.Join('-', Symbols.Chunk(4).Select(group => new string(group)));

    public override string ToString() => $"••••-••••-••••-••{LastTwo}";

    private static bool IsSeparator(char c) =>
        char.IsWhiteSpace(c) || c == MinusSign
        || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static char Read(char typed) => char.ToUpperInvariant(typed) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var symbol => symbol,
    };

    private static int Sum(string symbols)
    {
        var sum = 0;
        for (var i = 0; i < symbols.Length; i++)
        {
            var value = Alphabet.IndexOf(symbols[^(i + 1)], StringComparison.Ordinal);
            sum += i % 2 == 0 ? value : value * 2 / Alphabet.Length + value * 2 % Alphabet.Length;
        }

        return sum % Alphabet.Length;
    }
}
