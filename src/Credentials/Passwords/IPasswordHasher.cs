namespace EfpConnect.Credentials.Passwords;

/// <summary>Argon2id hashes as PHC strings, at most one computation per core at a time, never on the caller’s thread.</summary>
public interface IPasswordHasher
{
    Task<string> HashAsync(string password, CancellationToken cancellationToken);

    Task<PasswordCheck> VerifyAsync(string hash, string password, CancellationToken cancellationToken);

    /// <summary>Takes as long as <see cref="VerifyAsync"/> and always says no: for an account that does not exist.</summary>
    Task<PasswordCheck> VerifyNobodyAsync(string password, CancellationToken cancellationToken);
}
