using System.Collections.Concurrent;
using EfpConnect.Mail.Configuration;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;

namespace EfpConnect.Mail.Transport;

/// <summary>A bounded number of conversations with the mail server, kept open between mails.</summary>
internal sealed class SmtpPool(IOptions<MailOptions> options) : IDisposable
{
    private readonly SmtpOptions _smtp = options.Value.Smtp;
    private readonly SemaphoreSlim _places = new(options.Value.Smtp.Connections);
    private readonly ConcurrentBag<SmtpConversation> _idle = [];

    /// <summary>Lends a connection; one that met an error is not used again.</summary>
    public async Task UseAsync(Func<SmtpConversation, Task> work, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            var client = await LiveIdleAsync(cancellationToken) ?? await ConnectAsync(cancellationToken);
            await UseOnceAsync(client, work);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose()
    {
        foreach (var client in _idle) client.Dispose();
        _places.Dispose();
    }

    private async Task UseOnceAsync(SmtpConversation client, Func<SmtpConversation, Task> work)
    {
        try
        {
            await work(client);
        }
        catch
        {
            client.Dispose();
            throw;
        }

        _idle.Add(client);
    }

    private async Task<SmtpConversation?> LiveIdleAsync(CancellationToken cancellationToken)
    {
        while (_idle.TryTake(out var client))
        {
            if (await AnswersAsync(client, cancellationToken)) return client;
            client.Dispose();
        }

        return null;
    }

    // Servers close silent connections: better to notice before a mail than in the middle of it.
    private static async Task<bool> AnswersAsync(SmtpConversation client, CancellationToken cancellationToken)
    {
        try
        {
            await client.NoOpAsync(cancellationToken);
            return true;
        }
        catch (Exception gone) when (gone is IOException or CommandException or ProtocolException or ServiceNotConnectedException)
        {
            return false;
        }
    }

    private async Task<SmtpConversation> ConnectAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpConversation { Timeout = (int)_smtp.Timeout.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(_smtp.Host, _smtp.Port, Security, cancellationToken);
            if (_smtp is { User.Length: > 0, Password: not null }) await client.AuthenticateAsync(_smtp.User, _smtp.Password, cancellationToken);
            return client;
        }
        catch (Exception failure)
        {
            client.Dispose();
            if (failure is SmtpCommandException reply) throw new MailDeferred($"{(int)reply.StatusCode} on connecting");
            throw;
        }
    }

    private SecureSocketOptions Security => _smtp.Security switch
    {
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.SslOnConnect => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };
}
