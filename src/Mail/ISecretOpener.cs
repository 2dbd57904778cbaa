namespace EfpConnect.Mail;

/// <summary>Opens what was sealed when a code was minted; asked only while a mail or a letter is being rendered.</summary>
public interface ISecretOpener
{
    string Open(string sealedSecret);
}
