using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Mail.Tests.Transport;

public sealed class SmtpTroubleTests
{
    [Theory]
    [InlineData("RCPT", "550 5.1.1 <helene@exemple.fr> unknown")]
    [InlineData("DATA", "554 5.7.1 not from you")]
    [InlineData(".", "552 5.3.4 too big")]
    public async Task A_refusal_for_good_is_told_as_such_and_repeats_no_address(string command, string reply)
    {
        using var server = ScriptedServer.Answering(command, reply);
        using var host = Host(server.Port);

        var refused = await Assert.ThrowsAsync<MailRefused>(() => host.Transport.SendAsync(Outgoing.Mail(), default));

        Assert.Contains(reply[..3], refused.Message);
        Assert.DoesNotContain("helene", refused.ToString());
    }

    [Theory]
    [InlineData("RCPT", "451 4.7.1 <helene@exemple.fr> greylisted")]
    [InlineData(".", "452 4.3.1 full")]
    [InlineData("MAIL", "550 5.7.1 sender not known")]
    public async Task Any_other_refusal_leaves_the_mail_for_later(string command, string reply)
    {
        using var server = ScriptedServer.Answering(command, reply);
        using var host = Host(server.Port);

        var deferred = await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));

        Assert.DoesNotContain("helene", deferred.ToString());
    }

    [Theory]
    [InlineData("MAIL")]
    [InlineData("RCPT")]
    public async Task A_connection_lost_before_the_text_leaves_the_mail_for_later(string command)
    {
        using var server = ScriptedServer.HangingUpOn(command);
        using var host = Host(server.Port);

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Theory]
    [InlineData("DATA")]
    [InlineData(".")]
    public async Task A_connection_lost_with_the_text_under_way_leaves_it_open_whether_it_was_taken(string command)
    {
        using var server = ScriptedServer.HangingUpOn(command);
        using var host = Host(server.Port);

        await Assert.ThrowsAsync<MailUnheard>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Fact]
    public async Task A_server_that_falls_silent_with_the_text_under_way_may_have_taken_it()
    {
        using var server = ScriptedServer.SilentOn(".");
        using var host = Host(server.Port, TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<MailUnheard>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Fact]
    public async Task A_server_that_does_not_greet_is_no_beginning()
    {
        var begun = false;
        using var server = ScriptedServer.HangingUpOn("EHLO");
        using var host = Host(server.Port);

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), () => Task.FromResult(begun = true), default));

        Assert.False(begun);
    }

    [Fact]
    public async Task A_mail_that_is_another_s_by_now_is_not_sent()
    {
        using var server = ScriptedServer.HangingUpOn("MAIL");
        using var host = Host(server.Port);

        await host.Transport.SendAsync(Outgoing.Mail(), () => Task.FromResult(false), default);
    }

    [Fact]
    public async Task A_server_that_is_away_leaves_the_mail_for_later()
    {
        var server = ScriptedServer.HangingUpOn("EHLO");
        var port = server.Port;
        server.Dispose();
        using var host = Host(port);

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_not_waited_for_beyond_the_time_out()
    {
        using var server = ScriptedServer.SilentOn("RCPT");
        using var host = Host(server.Port, TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<MailDeferred>(() => host.Transport.SendAsync(Outgoing.Mail(), default));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_told_of_trouble()
    {
        using var server = ScriptedServer.Answering("RCPT", "250 ok");
        using var host = Host(server.Port);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.Transport.SendAsync(Outgoing.Mail(), new CancellationToken(canceled: true)));
    }

    private static MailHost Host(int port) => Host(port, TimeSpan.FromMinutes(2));   // a busy machine is no silent server

    private static MailHost Host(int port, TimeSpan patience) => new(options =>
    {
        options.Transport = MailTransportKind.Smtp;
        options.Smtp = new SmtpOptions
        {
            Host = "127.0.0.1",
            Port = port,
            Security = SmtpSecurity.None,
            Timeout = patience,
        };
    });
}
