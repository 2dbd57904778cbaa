using EfpConnect.Credentials.Keys;
using EfpConnect.Mail;

namespace EfpConnect.ServiceDefaults.Rooms;

/// <summary>Lets the renderer open what the mints sealed.</summary>
internal sealed class SealedMailSecrets(ISealer sealer) : ISecretOpener
{
    public string Open(string sealedSecret) => sealer.Open(sealedSecret);
}
