using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EfpConnect.Credentials.Keys;

/// <summary>AES-256-GCM: « key id.base64url(nonce, tag, ciphertext) », the key id being authenticated as well.</summary>
internal sealed class AesSealer(PepperRing ring) : ISealer
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public string Seal(string secret)
    {
        var plain = Encoding.UTF8.GetBytes(secret);
        var box = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));

        using var aes = Cipher(ring.Current);
        aes.Encrypt(Nonce(box), plain, Ciphertext(box), Tag(box), Encoding.UTF8.GetBytes(ring.Current.KeyId));
        return $"{ring.Current.KeyId}.{Base64Url.EncodeToString(box)}";
    }

    public string Open(string sealedSecret)
    {
        var (pepper, box) = Read(sealedSecret);
        var plain = new byte[box.Length - NonceBytes - TagBytes];

        using var aes = Cipher(pepper);
        aes.Decrypt(Nonce(box), Ciphertext(box), Tag(box), plain, Encoding.UTF8.GetBytes(pepper.KeyId));
        return Encoding.UTF8.GetString(plain);
    }

    private (Pepper Pepper, byte[] Box) Read(string sealedSecret)
    {
        if (sealedSecret.Split('.') is not [var keyId, var text]) throw new CryptographicException("Not a sealed secret.");
        if (ring.Find(keyId) is not { } pepper) throw new CryptographicException($"No pepper {keyId} any more.");
        if (!Base64Url.IsValid(text, out var length) || length < NonceBytes + TagBytes) throw new CryptographicException("Not a sealed secret.");
        return (pepper, Base64Url.DecodeFromChars(text));
    }

    private static AesGcm Cipher(Pepper pepper) => new(pepper.KeyFor(KeyPurpose.Seal), TagBytes);

    private static Span<byte> Nonce(byte[] box) => box.AsSpan(0, NonceBytes);

    private static Span<byte> Tag(byte[] box) => box.AsSpan(NonceBytes, TagBytes);

    private static Span<byte> Ciphertext(byte[] box) => box.AsSpan(NonceBytes + TagBytes);
}
