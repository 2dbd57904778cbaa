using System.Security.Cryptography;

namespace EfpConnect.Credentials.Codes;

/// <inheritdoc cref="IEmailCodeMint"/>
internal sealed class EmailCodeMint : IEmailCodeMint
{
    private const int Length = 8;

    public string Mint() => RandomNumberGenerator.GetString("0123456789", Length);
}
