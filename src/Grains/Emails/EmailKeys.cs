using EfpConnect.Credentials.Keys;

namespace EfpConnect.Grains.Emails;

/// <summary>Finds the grain of an address by its keyed hash, so that no address stands in a key.</summary>
internal static class EmailKeys
{
    public static IEmailGrain Email(this IGrainFactory grains, IFingerprints fingerprints, EmailAddress email) =>
        grains.Email(fingerprints.Fingerprint(KeyPurpose.EmailKey, email.ToString()));
}
