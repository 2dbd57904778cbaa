using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain.Identifiers;

/// <summary>The fourteen digits that identify an establishment: its company's SIREN and five more. Stored without spaces.</summary>
/// <remarks>
/// La Poste's establishments fail the checksum, except its head office: they are valid when the sum of
/// their digits is a multiple of five (rules §12).
/// </remarks>
[GenerateSerializer, Immutable, Alias("efp.siret")]
[JsonConverter(typeof(ParsableJsonConverter<Siret>))]
public readonly record struct Siret : IParsable<Siret>
{
    private const string LaPoste = "356000000";

    [Id(0)]
    private readonly string? _digits;

    private Siret(string digits) => _digits = digits;

    public Siren Siren => Siren.Parse(ToString()[..9]);

    public static Siret Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var siret) ? siret : throw new FormatException("Not a SIRET.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Siret result)
    {
        var digits = Digits.Read(s, 14);
        result = digits is not null && IsValid(digits) ? new Siret(digits) : default;
        return result != default;
    }

    /// <summary>As people read it: « 130 025 265 00013 ».</summary>
    public string ToDisplay() => ToString() is { Length: 14 } d ? $"{d[..3]} {d[3..6]} {d[6..9]} {d[9..]}" : "";

    public override string ToString() => _digits ?? "";

    private static bool IsValid(string digits) =>
        Luhn.IsValid(digits.AsSpan(0, 9)) && (Luhn.IsValid(digits) || IsLaPoste(digits));

    private static bool IsLaPoste(string digits) =>
        digits.StartsWith(LaPoste, StringComparison.Ordinal) && digits.Sum(c => c - '0') % 5 == 0;
}
