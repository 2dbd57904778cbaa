using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain.Services;

/// <summary>The short stable name of an online service: « edof ». Only services of the <see cref="ServiceCatalogue"/> parse.</summary>
[GenerateSerializer, Immutable, Alias("efp.service-id")]
[JsonConverter(typeof(ParsableJsonConverter<ServiceId>))]
public readonly record struct ServiceId : IParsable<ServiceId>
{
    [Id(0)]
    private readonly string? _text;

    internal ServiceId(string text) => _text = text;

    public static ServiceId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not an online service.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ServiceId result)
    {
        result = ServiceCatalogue.Find(s)?.Id ?? default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}
