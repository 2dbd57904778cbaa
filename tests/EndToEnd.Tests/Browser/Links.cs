using System.Text.RegularExpressions;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser;

internal static partial class Links
{
    /// <summary>The first one, to click on.</summary>
    public static string Link(this ReceivedMail mail) => Address().Match(mail.Text).Value;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
