using System.Text.Json;
using EfpConnect.Mail.Contents;

namespace EfpConnect.Mail.Tests.Contents;

public sealed class MailContentJsonTests
{
    [Theory, ClassData(typeof(MailNamesData))]
    public void A_mail_read_back_is_the_mail_written(string name)
    {
        using var host = new MailHost();
        var content = host.Samples.Read(name);

        var written = MailContentJson.Write(content);

        Assert.Equal(written, MailContentJson.Write(MailContentJson.Read(written)));
        Assert.StartsWith($$"""{"mail":"{{name}}",""", written);
        Assert.Equal(name, content.Name);
    }

    [Fact]
    public void A_sealed_code_is_stored_as_its_ciphertext_and_never_printed()
    {
        var content = new EmailCode("chiffre", DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch);

        Assert.Contains("\"code\":\"chiffre\"", MailContentJson.Write(content));
        Assert.DoesNotContain("chiffre", content.ToString());
    }

    [Theory]
    [InlineData("""{"mail":"unknown-mail"}""")]
    [InlineData("""{"mail":"welcome"}""")]
    [InlineData("null")]
    public void What_is_no_mail_is_refused(string json) => Assert.Throws<JsonException>(() => MailContentJson.Read(json));
}
