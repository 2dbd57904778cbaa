using System.Security.Cryptography;

namespace EfpConnect.Credentials.Keys;

/// <summary>A secret that never enters the store, and the public id under which records remember it.</summary>
internal sealed class Pepper(string keyId, byte[] secret)
{
    public const int MinBytes = 32;
    private const int MaxIdLength = 16;
    private const int DerivedBytes = 32;

    public string KeyId => keyId;

    public static Pepper Parse(string keyId, string base64) => new(keyId, Convert.FromBase64String(base64));

    public static bool IsUsable(string keyId, string base64) =>
        keyId.Length is > 0 and <= MaxIdLength
        && keyId.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        && Convert.TryFromBase64String(base64, new byte[base64.Length], out var bytes) && bytes >= MinBytes;

    /// <summary>The key for one purpose (HKDF, RFC 5869). Its labels are part of every stored digest: they never change.</summary>
    public byte[] KeyFor(KeyPurpose purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, DerivedBytes, info: Label(purpose));

    private static byte[] Label(KeyPurpose purpose) => purpose switch
    {
        KeyPurpose.EmailKey => [.. "efp.email-key"u8],
        KeyPurpose.EmailCode => [.. "efp.email-code"u8],
        KeyPurpose.ManagerCode => [.. "efp.manager-code"u8],
        KeyPurpose.LinkToken => [.. "efp.link-token"u8],
        KeyPurpose.ThrottleKey => [.. "efp.throttle-key"u8],
        KeyPurpose.Journal => [.. "efp.journal"u8],
        KeyPurpose.Seal => [.. "efp.seal"u8],
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };
}
