using System.Collections.Immutable;

namespace EfpConnect.Credentials.Keys;

/// <summary>The peppers in use, the newest first: it signs and seals, the others are only recognised.</summary>
internal sealed record PepperRing(ImmutableArray<Pepper> Peppers)
{
    public Pepper Current => Peppers[0];

    public static PepperRing From(CredentialsOptions options) => new(
        [.. options.Pepper
            .OrderByDescending(entry => entry.Key.Length)
            .ThenByDescending(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => Pepper.Parse(entry.Key, entry.Value))]);

    public Pepper? Find(string keyId) => Peppers.FirstOrDefault(pepper => pepper.KeyId == keyId);
}
