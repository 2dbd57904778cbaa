using System.Collections.Immutable;

namespace EfpConnect.Credentials.Keys;

/// <summary>Keyed digests « key id.hex »: they can be stored and compared, but not reversed nor guessed without the pepper.</summary>
public interface IFingerprints
{
    /// <summary>The fingerprint to store, made with the current pepper.</summary>
    string Fingerprint(KeyPurpose purpose, string text);

    /// <summary>Every fingerprint under which <paramref name="text"/> may have been stored, the current pepper’s first.</summary>
    ImmutableArray<string> AllOf(KeyPurpose purpose, string text);

    /// <summary>Whether <paramref name="fingerprint"/> was made of this text, in a time that tells nothing.</summary>
    bool Matches(KeyPurpose purpose, string text, string fingerprint);
}
