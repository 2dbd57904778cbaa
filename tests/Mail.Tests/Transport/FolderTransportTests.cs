namespace EfpConnect.Mail.Tests.Transport;

public sealed class FolderTransportTests : IDisposable
{
    private readonly MailHost _host = new();

    [Fact]
    public async Task A_mail_sent_is_found_as_its_reader_would_see_it()
    {
        await _host.Transport.SendAsync(Outgoing.Mail(id: "mail-1"), default);

        var stored = _host.Mailbox.Find("mail-1")!;

        Assert.Equal("helene@exemple.fr", stored.To);
        Assert.Equal("Accès à EDOF : c’est prêt", stored.Subject);
        Assert.Equal("Bonjour Hélène,\nà bientôt.\n", stored.Text.ReplaceLineEndings("\n"));
        Assert.Equal("<p>Bonjour Hélène, à bientôt.</p>", stored.Html.Trim());
        Assert.Equal(_host.Clock.GetUtcNow(), stored.At);
    }

    [Fact]
    public async Task A_mail_sent_twice_is_one_file()
    {
        await _host.Transport.SendAsync(Outgoing.Mail(subject: "Première fois"), default);
        _host.Clock.Advance(TimeSpan.FromMinutes(5));
        await _host.Transport.SendAsync(Outgoing.Mail(subject: "Seconde fois"), default);

        Assert.Equal("Seconde fois", Assert.Single(_host.Mailbox.Latest(to: null, limit: 10)).Subject);
        Assert.Single(_host.Folder.GetFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_newest_come_first_and_only_those_asked_for()
    {
        await SendAsync("premier", "helene@exemple.fr");
        await SendAsync("deuxieme", "loic@exemple.fr");
        await SendAsync("troisieme", "helene@exemple.fr");

        Assert.Equal(["troisieme", "premier"], _host.Mailbox.Latest("Helene@Exemple.fr", 10).Select(mail => mail.Id));
        Assert.Equal(["troisieme", "deuxieme"], _host.Mailbox.Latest(null, 2).Select(mail => mail.Id));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("*")]
    [InlineData("../secret")]
    public async Task An_id_that_names_no_mail_finds_none(string id)
    {
        await _host.Transport.SendAsync(Outgoing.Mail(), default);

        Assert.Null(_host.Mailbox.Find(id));
    }

    [Fact]
    public void An_empty_mailbox_is_empty() => Assert.Empty(_host.Mailbox.Latest(null, 10));

    public void Dispose() => _host.Dispose();

    private async Task SendAsync(string id, string to)
    {
        await _host.Transport.SendAsync(Outgoing.Mail(id, to), default);
        _host.Clock.Advance(TimeSpan.FromSeconds(1));
    }
}
