using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain.Identifiers;

/// <summary>A random, meaningless name for an account: never an address, never a sequence.</summary>
[GenerateSerializer, Immutable, Alias("efp.user-id")]
[JsonConverter(typeof(ParsableJsonConverter<UserId>))]
public readonly record struct UserId : IParsable<UserId>
{
    [Id(0)]
    private readonly string? _text;

    private UserId(string text) => _text = text;

    public static UserId New() => new(Guid.NewGuid().ToString("n"));

    public static UserId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not a user id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UserId result)
    {
        result = s is { Length: 32 } && s.All(char.IsAsciiHexDigitLower) ? new UserId(s) : default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}
