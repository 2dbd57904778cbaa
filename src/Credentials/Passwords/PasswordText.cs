using System.Text;

namespace EfpConnect.Credentials.Passwords;

/// <summary>The form under which a password is counted, judged and hashed: what is typed on two keyboards is one password.</summary>
internal static class PasswordText
{
    /// <summary>NFC; lone surrogates, on which <see cref="string.Normalize()"/> throws, become U+FFFD.</summary>
    public static string Normalise(string password) =>
        string.Concat(password.EnumerateRunes()).Normalize(NormalizationForm.FormC);
}
