using EfpConnect.Credentials.Keys;
using EfpConnect.Mail;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>Lets mails open what the mints sealed, as a host does.</summary>
public sealed class SealedSecrets(ISealer sealer) : ISecretOpener
{
    public string Open(string sealedSecret) => sealer.Open(sealedSecret);
}
