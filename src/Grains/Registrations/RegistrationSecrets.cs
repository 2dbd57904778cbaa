using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.Registrations;
using EfpConnect.Grains.Emails;

namespace EfpConnect.Grains.Registrations;

/// <summary>Mints and recognises the codes of drafts. A code is worth something for one draft and one address only (rules §4.3).</summary>
internal sealed class RegistrationSecrets(EmailKeys emails, IFingerprints fingerprints, ISealer sealer, IEmailCodeMint mint)
{
    public Task<IEmailGrain> EmailAsync(EmailAddress email) => emails.FindAsync(email);

    public MintedCode Mint(string draft, EmailAddress email)
    {
        var code = mint.Mint();
        return new MintedCode(fingerprints.Fingerprint(KeyPurpose.EmailCode, Bound(draft, email, code)), sealer.Seal(code));
    }

    public ImmutableArray<string> DigestsOf(string draft, EmailAddress email, string typed) =>
        fingerprints.AllOf(KeyPurpose.EmailCode, Bound(draft, email, string.Concat(typed.Where(char.IsAsciiDigit))));

    private static string Bound(string draft, EmailAddress email, string code) => $"{draft}|{email}|{code}";
}
