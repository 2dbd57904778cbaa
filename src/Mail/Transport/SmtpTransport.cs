using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace EfpConnect.Mail.Transport;

/// <summary>Hands mails to a server, and tells a refusal for good from trouble that may pass.</summary>
internal sealed class SmtpTransport(Envelope envelope, SmtpPool pool) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        using var message = envelope.Seal(mail);
        try
        {
            await pool.UseAsync(server => TellAsync(server, message, begin, cancellationToken), cancellationToken);
        }
        catch (SmtpCommandException reply)
        {
            throw IsForGood(reply) ? new MailRefused(Describe(reply)) : new MailDeferred(Describe(reply));
        }
        catch (Exception trouble) when (MayPass(trouble, cancellationToken))
        {
            throw new MailDeferred(trouble.GetType().Name, trouble);
        }
    }

    private static async Task TellAsync(SmtpConversation server, MimeMessage message, Func<Task<bool>> begin, CancellationToken stopping)
    {
        if (await begin()) await server.TellAsync(message, stopping);
    }

    // A sender turned away is our own setting to mend, not a fault of this mail.
    private static bool IsForGood(SmtpCommandException reply) =>
        (int)reply.StatusCode >= 500
        && reply.ErrorCode is not SmtpErrorCode.SenderNotAccepted;

    // The server's own words often repeat the address: only the number goes on.
    private static string Describe(SmtpCommandException reply) => $"{(int)reply.StatusCode} {reply.ErrorCode}";

    private static bool MayPass(Exception trouble, CancellationToken cancellationToken) => trouble switch
    {
        ProtocolException or ServiceNotConnectedException or SslHandshakeException or AuthenticationException => true,
        IOException or SocketException or TimeoutException or NotSupportedException => true,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };
}
