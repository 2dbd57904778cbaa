using System.Security.Cryptography;
using System.Text;

namespace EfpConnect.WebHost.Acts;

/// <summary>A name made of all that tells one act from another; as long as every other id, and nobody can choose it.</summary>
internal static class ActDigest
{
    public static string Of(params IEnumerable<string?> parts)
    {
        // With its length, no part can run into the next one.
        var text = string.Concat(parts.Select(part => $"{part?.Length ?? -1}:{part}\n"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
