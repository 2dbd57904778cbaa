using EfpConnect.Credentials.Keys;

namespace EfpConnect.Grains.Emails;

/// <summary>Finds the grain of an address by its keyed hash, so that no address stands in a key.</summary>
internal sealed class EmailKeys(IGrainFactory grains, IFingerprints fingerprints)
{
    /// <summary>An address that is known under an older pepper stays under it: a new pepper must not make two of one address.</summary>
    public async Task<IEmailGrain> FindAsync(EmailAddress email)
    {
        var names = fingerprints.AllOf(KeyPurpose.EmailKey, email.ToString());
        foreach (var older in names.Skip(1).Reverse())
        {
            if (await grains.Email(older).IsKnownAsync()) return grains.Email(older);
        }

        return grains.Email(names[0]);
    }
}
