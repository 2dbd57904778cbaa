using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain.Identifiers;

/// <summary>The nine digits that identify a company (unité légale) in the SIRENE register. Stored without spaces.</summary>
[GenerateSerializer, Immutable, Alias("efp.siren")]
[JsonConverter(typeof(ParsableJsonConverter<Siren>))]
public readonly record struct Siren : IParsable<Siren>
{
    [Id(0)]
    private readonly string? _digits;

    private Siren(string digits) => _digits = digits;

    public static Siren Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var siren) ? siren : throw new FormatException("Not a SIREN.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Siren result)
    {
        var digits = Digits.Read(s, 9);
        result = digits is not null && Luhn.IsValid(digits) ? new Siren(digits) : default;
        return result != default;
    }

    /// <summary>As people read it: « 130 025 265 ».</summary>
    public string ToDisplay() => ToString() is { Length: 9 } d ? $"{d[..3]} {d[3..6]} {d[6..]}" : "";

    public override string ToString() => _digits ?? "";
}
