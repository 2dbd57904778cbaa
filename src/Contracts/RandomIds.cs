using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace EfpConnect.Contracts;

/// <summary>A draft of a registration: knowing it is what the draft's cookie proves.</summary>
[GenerateSerializer, Immutable, Alias("efp.registration-id")]
public readonly record struct RegistrationId : IParsable<RegistrationId>
{
    [Id(0)]
    private readonly string? _text;

    private RegistrationId(string text) => _text = text;

    public static RegistrationId New() => new(UnguessableText.New());

    public static RegistrationId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not a registration id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegistrationId result)
    {
        result = UnguessableText.IsOne(s) ? new RegistrationId(s!) : default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}

[GenerateSerializer, Immutable, Alias("efp.captcha-id")]
public readonly record struct CaptchaId : IParsable<CaptchaId>
{
    [Id(0)]
    private readonly string? _text;

    private CaptchaId(string text) => _text = text;

    public static CaptchaId New() => new(UnguessableText.New());

    public static CaptchaId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not a captcha id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CaptchaId result)
    {
        result = UnguessableText.IsOne(s) ? new CaptchaId(s!) : default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}

/// <summary>128 random bits, as 32 hexadecimal digits.</summary>
public static class UnguessableText
{
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public static bool IsOne(string? text) => text is { Length: 32 } && text.All(char.IsAsciiHexDigitLower);
}
