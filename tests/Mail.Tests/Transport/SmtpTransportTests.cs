using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Mail.Tests.Transport;

/// <summary>Real conversations with a real server in another process.</summary>
public sealed class SmtpTransportTests
{
    [Fact]
    public async Task A_mail_arrives_with_its_headers_and_both_parts()
    {
        using var server = await MailServer.StartAsync();
        using var host = Host(server);

        await host.Transport.SendAsync(Outgoing.Mail(), default);

        var mail = Assert.Single(server.Received());
        Assert.Equal("Accès à EDOF : c’est prêt", mail.Subject);
        Assert.Equal("\"EFP Connect\" <no-reply@efp-connect.example>", mail.From.ToString());
        Assert.Equal("assistance@efp-connect.example", mail.ReplyTo.ToString());
        Assert.Equal("helene@exemple.fr", mail.To.ToString());
        Assert.Equal("auto-generated", mail.Headers["Auto-Submitted"]);
        Assert.Null(mail.Headers["List-Unsubscribe"]);
        Assert.Equal(host.Clock.GetUtcNow(), mail.Date);
        Assert.Equal("multipart/alternative", mail.Body!.ContentType.MimeType);
        Assert.Equal("Bonjour Hélène,\nà bientôt.", mail.TextBody!.ReplaceLineEndings("\n").Trim());
        Assert.Equal("<p>Bonjour Hélène, à bientôt.</p>", mail.HtmlBody!.Trim());
    }

    [Fact]
    public async Task A_second_sending_bears_the_same_message_id()
    {
        using var server = await MailServer.StartAsync();
        using var host = Host(server);

        await host.Transport.SendAsync(Outgoing.Mail(id: "outbox-3/42"), default);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.Transport.SendAsync(Outgoing.Mail(id: "outbox-3/42"), default);
        await host.Transport.SendAsync(Outgoing.Mail(id: "outbox-3/43"), default);

        var ids = server.Received().Select(mail => mail.MessageId).ToList();
        Assert.Equal(3, ids.Count);
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.EndsWith("@efp-connect.example", id));
    }

    [Fact]
    public async Task Mails_sent_at_once_share_a_bounded_number_of_conversations()
    {
        using var server = await MailServer.StartAsync();
        using var host = Host(server, smtp => smtp.Connections = 2);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => host.Transport.SendAsync(Outgoing.Mail(id: $"mail-{i}"), default)));

        Assert.Equal(20, server.Received().Count);
    }

    [Fact]
    public async Task The_right_password_opens_the_server()
    {
        using var server = await MailServer.StartAsync("efp", "mot-de-passe");
        using var host = Host(server, smtp => (smtp.User, smtp.Password) = ("efp", "mot-de-passe"));

        await host.Transport.SendAsync(Outgoing.Mail(), default);

        Assert.Single(server.Received());
    }

    [Fact]
    public async Task A_wrong_password_leaves_the_mail_for_later()
    {
        using var server = await MailServer.StartAsync("efp", "mot-de-passe");
        using var host = Host(server, smtp => (smtp.User, smtp.Password) = ("efp", "autre"));

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Fact]
    public async Task A_server_that_cannot_encrypt_gets_nothing_when_encryption_is_asked_for()
    {
        using var server = await MailServer.StartAsync();
        using var host = Host(server, smtp => smtp.Security = SmtpSecurity.StartTls);

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    private static MailHost Host(MailServer server, Action<SmtpOptions>? configure = null) => new(options =>
    {
        options.Transport = MailTransportKind.Smtp;
        options.Smtp = new SmtpOptions { Host = "127.0.0.1", Port = server.Port, Security = SmtpSecurity.None };
        configure?.Invoke(options.Smtp);
    });
}
