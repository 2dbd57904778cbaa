using EfpConnect.Credentials.Keys;

namespace EfpConnect.Credentials.Tests;

/// <summary>Rings of made-up peppers: each key id always has the same one.</summary>
internal static class Peppered
{
    public static string Base64(string keyId) => Convert.ToBase64String(Enumerable.Range(0, 32).Select(i => (byte)(keyId[^1] + i)).ToArray());

    public static PepperRing With(params string[] keyIds)
    {
        var options = new CredentialsOptions();
        foreach (var keyId in keyIds) options.Pepper[keyId] = Base64(keyId);
        return PepperRing.From(options);
    }
}
