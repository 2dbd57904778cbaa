using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EfpConnect.Mail.Transport;

/// <summary>Any id, in a form fit for a Message-ID and for a file name; the same id always gives the same form.</summary>
internal static partial class StableId
{
    public static string Of(string id) => IsPlain(id) ? id : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32];

    public static bool IsPlain(string id) => Plain().IsMatch(id);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9-]{0,63}\z")]
    private static partial Regex Plain();
}
