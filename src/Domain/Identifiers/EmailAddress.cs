using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace EfpConnect.Domain.Identifiers;

/// <summary>An address in the form under which it is unique: trimmed, NFC, lower case throughout, domain in ASCII (rules §3).</summary>
/// <remarks>No folding of dots or « +tag »: only the domain's owner knows what they mean.</remarks>
[GenerateSerializer, Immutable, Alias("efp.email")]
[JsonConverter(typeof(ParsableJsonConverter<EmailAddress>))]
public readonly record struct EmailAddress : IParsable<EmailAddress>
{
    private const int MaxLength = 254;
    private const int MaxLocalLength = 64;
    private const string LocalSymbols = ".!#$%&'*+/=?^_`{|}~-";
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    [Id(0)]
    private readonly string? _text;

    private EmailAddress(string text) => _text = text;

    public static EmailAddress Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var address) ? address : throw new FormatException("Not an e-mail address.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EmailAddress result)
    {
        result = default;
        if (s is null || s.Length > MaxLength * 2 || !IsWellFormed(s)) return false;

        var parts = s.Trim().Normalize(NormalizationForm.FormC).ToLowerInvariant().Split('@');
        if (parts is not [var local, var typedDomain] || !IsLocalPart(local) || ToAscii(typedDomain) is not { } domain) return false;

        var text = $"{local}@{domain}";
        if (text.Length > MaxLength) return false;
        result = new EmailAddress(text);
        return true;
    }

    /// <summary>As shown to somebody who should recognise it but not learn it: « m•••@exemple.fr ».</summary>
    public string ToMasked() => ToString() is { Length: > 0 } text ? $"{text[0]}•••{text[text.IndexOf('@')..]}" : "";

    public string LocalPart => ToString().Split('@')[0];

    public override string ToString() => _text ?? "";

    // Normalize() throws on lone surrogates, which JSON can carry.
    private static bool IsWellFormed(string s) => s.EnumerateRunes().All(r => r != Rune.ReplacementChar);

    private static bool IsLocalPart(string local) =>
        local.Length is > 0 and <= MaxLocalLength
        && local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.All(c => char.IsAsciiLetterOrDigit(c) || LocalSymbols.Contains(c));

    private static string? ToAscii(string domain)
    {
        try
        {
            var ascii = Idn.GetAscii(domain);
            return ascii.Contains('.', StringComparison.Ordinal) && ascii[^1] != '.' ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
