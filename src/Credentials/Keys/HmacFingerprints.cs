using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace EfpConnect.Credentials.Keys;

/// <inheritdoc cref="IFingerprints"/>
internal sealed class HmacFingerprints(PepperRing ring) : IFingerprints
{
    public string Fingerprint(KeyPurpose purpose, string text) => Digest(ring.Current, purpose, text);

    public ImmutableArray<string> AllOf(KeyPurpose purpose, string text) =>
        [.. ring.Peppers.Select(pepper => Digest(pepper, purpose, text))];

    // Every pepper is tried, whichever matches: the time must not tell.
    public bool Matches(KeyPurpose purpose, string text, string fingerprint) =>
        AllOf(purpose, text).Count(candidate => AreEqual(candidate, fingerprint)) > 0;

    private static string Digest(Pepper pepper, KeyPurpose purpose, string text) =>
        $"{pepper.KeyId}.{Convert.ToHexStringLower(HMACSHA256.HashData(pepper.KeyFor(purpose), Encoding.UTF8.GetBytes(text)))}";

    private static bool AreEqual(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
