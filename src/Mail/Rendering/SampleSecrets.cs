namespace EfpConnect.Mail.Rendering;

/// <summary>Samples show invented codes, which were never sealed.</summary>
internal sealed class SampleSecrets : ISecretOpener
{
    public string Open(string sealedSecret) => sealedSecret;
}
