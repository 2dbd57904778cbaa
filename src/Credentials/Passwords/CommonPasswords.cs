using System.Text;

namespace EfpConnect.Credentials.Passwords;

/// <summary>Some 44,000 passwords of twelve characters or more that people chose elsewhere and lost. See NOTICE.</summary>
internal static class CommonPasswords
{
    private const string Resource = "common-passwords.bloom";
    private static readonly BloomFilter Filter = BloomFilter.Read(typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!);

    public static bool Contain(string password) => Filter.MayContain(Encoding.UTF8.GetBytes(password.ToLowerInvariant()));
}
