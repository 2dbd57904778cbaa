namespace EfpConnect.Credentials.Codes;

/// <summary>The one place where an e-mail code is drawn: eight digits, leading zeros kept.</summary>
public interface IEmailCodeMint
{
    string Mint();
}
