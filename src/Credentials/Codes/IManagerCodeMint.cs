using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Credentials.Codes;

/// <summary>The one place where a code responsable des accès is drawn: 75 random bits and a check symbol.</summary>
public interface IManagerCodeMint
{
    ManagerCodeText Mint();
}
