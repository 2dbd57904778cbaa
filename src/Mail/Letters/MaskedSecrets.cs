namespace EfpConnect.Mail.Letters;

/// <summary>Shows the shape of a manager code and opens nothing.</summary>
internal sealed class MaskedSecrets : ISecretOpener
{
    public string Open(string sealedSecret) => "XXXXXXXXXXXXXXXX";
}
