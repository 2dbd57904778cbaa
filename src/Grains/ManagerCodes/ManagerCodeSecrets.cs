using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>Mints codes. Only their fingerprint is kept; the code itself rests encrypted until its mail or letter is made.</summary>
internal sealed class ManagerCodeSecrets(IManagerCodeMint mint, IFingerprints fingerprints, ISealer sealer)
{
    public IssueManagerCode Mint(CompanyChoice company, ServiceId service, CodeDelivery delivery, string reason)
    {
        var code = mint.Mint();
        var fingerprint = fingerprints.Fingerprint(KeyPurpose.ManagerCode, code.Symbols);
        return new(UnguessableText.New(), company, service, fingerprint, sealer.Seal(code.Symbols), delivery, reason) { LastTwo = code.LastTwo };
    }
}
