using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain.Services;

/// <summary>What a habilitation lets its holder do inside a service: « gestionnaire ». Its meaning is the service's own.</summary>
[GenerateSerializer, Immutable, Alias("efp.role")]
[JsonConverter(typeof(ParsableJsonConverter<Role>))]
public readonly record struct Role : IParsable<Role>
{
    [Id(0)]
    private readonly string? _text;

    internal Role(string text) => _text = text;

    public static Role Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var role) ? role : throw new FormatException("Not a role.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Role result)
    {
        result = ServiceCatalogue.FindRole(s) ?? default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}
