using EfpConnect.Credentials.Passwords;

namespace EfpConnect.Credentials;

/// <summary>The secrets kept outside the store, and how passwords are judged and hashed.</summary>
public sealed class CredentialsOptions
{
    /// <summary>
    /// Base64 of 32 bytes or more by key id. The id that sorts last (k9 before k10) is current; the others are still
    /// recognised. Required: at least one.
    /// </summary>
    public IDictionary<string, string> Pepper { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public PasswordOptions Passwords { get; } = new();
}
