using System.Buffers.Binary;
using System.Security.Cryptography;

namespace EfpConnect.Credentials.Passwords;

/// <summary>A set that never forgets a member and takes one stranger in a million for one.</summary>
/// <remarks>Its twin, <c>tools/common-passwords/build.mjs</c>, sets the bits: both must draw the same ones.</remarks>
internal sealed class BloomFilter(byte[] bits)
{
    private const int Probes = 20;

    public static BloomFilter Read(Stream resource)
    {
        using (resource)
        {
            var bits = new byte[resource.Length];
            resource.ReadExactly(bits);
            return new(bits);
        }
    }

    public bool MayContain(byte[] item)
    {
        var digest = SHA256.HashData(item);
        var first = BinaryPrimitives.ReadUInt32LittleEndian(digest);
        var step = BinaryPrimitives.ReadUInt32LittleEndian(digest.AsSpan(4));
        for (ulong probe = 0; probe < Probes; probe++)
        {
            if (!IsSet((first + probe * step) % ((ulong)bits.Length * 8))) return false;
        }

        return true;
    }

    private bool IsSet(ulong bit) => (bits[bit / 8] & (1 << (int)(bit % 8))) != 0;
}
