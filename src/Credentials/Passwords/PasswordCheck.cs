namespace EfpConnect.Credentials.Passwords;

/// <param name="NeedsRehash">The password is right but was hashed with other parameters: hash it again while it is known.</param>
public readonly record struct PasswordCheck(bool Matches, bool NeedsRehash)
{
    public static PasswordCheck Wrong => default;
}
