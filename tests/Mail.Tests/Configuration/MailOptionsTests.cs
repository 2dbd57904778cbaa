using EfpConnect.Mail.Configuration;

namespace EfpConnect.Mail.Tests.Configuration;

public sealed class MailOptionsTests
{
    public static TheoryData<string, Action<MailOptions>> Mistakes() => new()
    {
        { "From", options => options.From = "personne" },
        { "From", options => options.From = "a@b.fr\r\nBcc: c@d.fr" },
        { "SupportAddress", options => options.SupportAddress = "" },
        { "PublicUrl", options => options.PublicUrl = "efp-connect.example" },
        { "PublicUrl", options => options.PublicUrl = "javascript:alert(1)" },
        { "TemplatesFolder", options => options.TemplatesFolder = "nowhere" },
        { "Folder", options => options.Folder = " " },
        { "Smtp:Host", options => options.Transport = MailTransportKind.Smtp },
        { "Smtp:Port", options => Smtp(options).Port = 0 },
        { "Smtp:Password", options => Smtp(options).User = "efp" },
        { "Smtp:Timeout", options => Smtp(options).Timeout = TimeSpan.Zero },
        { "Smtp:Connections", options => Smtp(options).Connections = 0 },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_wrong_value_is_named(string key, Action<MailOptions> mistake)
    {
        var options = Valid();
        mistake(options);

        var failures = new MailOptionsValidator().Validate(null, options).Failures;

        Assert.StartsWith($"{key}:", Assert.Single(failures!));
    }

    [Fact]
    public void The_defaults_are_allowed() => Assert.True(new MailOptionsValidator().Validate(null, Valid()).Succeeded);

    private static MailOptions Valid() => new();

    private static SmtpOptions Smtp(MailOptions options)
    {
        options.Transport = MailTransportKind.Smtp;
        options.Smtp.Host = "mail.example";
        return options.Smtp;
    }
}
