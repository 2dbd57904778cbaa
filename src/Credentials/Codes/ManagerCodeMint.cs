using System.Security.Cryptography;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Credentials.Codes;

/// <inheritdoc cref="IManagerCodeMint"/>
internal sealed class ManagerCodeMint : IManagerCodeMint
{
    public ManagerCodeText Mint()
    {
        ManagerCodeText code;
        do
        {
            code = ManagerCodeText.WithCheckSymbol(RandomNumberGenerator.GetString(ManagerCodeText.Alphabet, ManagerCodeText.RandomLength));
        }
        while (Profanities.AppearIn(code.Symbols));
        return code;
    }
}
