using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>A value in an address, by the name that it has in JSON and by no other.</summary>
internal readonly record struct Named<T>(T Value) : IParsable<Named<T>> where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName =
        Enum.GetValues<T>().ToDictionary(value => JsonSerializer.SerializeToElement(value, ApiJson.Options).GetString()!);

    public static IEnumerable<string> Names => ByName.Keys;

    public static Named<T> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var named) ? named : throw new FormatException($"Not a {typeof(T).Name}.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Named<T> result)
    {
        result = default;
        if (s is null || !ByName.TryGetValue(s, out var value)) return false;

        result = new(value);
        return true;
    }
}
