using System.Text.Json;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Letters;
using EfpConnect.Mail.Rendering;

namespace EfpConnect.Mail.Tests.Letters;

public sealed class LetterTests : IDisposable
{
    private readonly MailHost _host = new();

    [Fact]
    public void The_letter_reads_as_it_was_approved() => Golden.Matches("letter-manager-code.html", _host.Letters.Print(Sample()));

    [Fact]
    public void A_preview_shows_the_shape_of_the_code_and_not_the_code()
    {
        var preview = _host.Letters.Preview(Sample());

        Assert.Contains("XXXX-XXXX-XXXX-XXXX", preview);
        Assert.DoesNotContain("7QK4", preview);
    }

    [Fact]
    public void The_letter_needs_no_other_file()
    {
        var page = _host.Letters.Print(Sample());

        Assert.DoesNotMatch("(src|href)=|url\\(|@import", page);
    }

    [Fact]
    public void A_hostile_address_is_shown_as_it_is()
    {
        var page = _host.Letters.Print(Sample() with { AddressLines = ["<script>alert(1)</script>", "{{7*7}}"] });

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;<br>{{7*7}}", page);
    }

    public void Dispose() => _host.Dispose();

    private Letter Sample() => JsonSerializer.Deserialize<Letter>(
        _host.Get<TemplateLibrary>().ReadSample("letter-manager-code"), MailContentJson.Options)!;
}
