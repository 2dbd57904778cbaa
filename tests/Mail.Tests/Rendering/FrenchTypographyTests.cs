using System.Text.RegularExpressions;

namespace EfpConnect.Mail.Tests.Rendering;

public sealed partial class FrenchTypographyTests
{
    [Theory, ClassData(typeof(MailNamesData))]
    public void Signs_keep_to_their_words_and_apostrophes_are_curved(string name)
    {
        using var host = new MailHost();

        var mail = host.Samples.Render(name)!;

        var ours = string.Join('\n', mail.Text.Split('\n').Where(line => !line.StartsWith('>')));

        Assert.DoesNotMatch(LooseSign(), ours);
        Assert.DoesNotMatch(LooseSign(), mail.Subject);
        Assert.DoesNotContain('\'', ours);
    }

    [GeneratedRegex(@"« | [:;?!»](\s|$)")]
    private static partial Regex LooseSign();
}
