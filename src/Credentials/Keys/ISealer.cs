namespace EfpConnect.Credentials.Keys;

/// <summary>Encrypts what must rest until it is sent or printed, such as a manager code in the outbox.</summary>
public interface ISealer
{
    string Seal(string secret);

    /// <exception cref="System.Security.Cryptography.CryptographicException">It was tampered with, or its pepper is gone.</exception>
    string Open(string sealedSecret);
}
