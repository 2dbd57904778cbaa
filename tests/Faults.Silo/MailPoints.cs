using EfpConnect.Mail.Transport;

namespace EfpConnect.Faults.Silo;

/// <summary>Around each hand-over to the mail server: « mail.before », and « mail.after », taken by the server but not noted.</summary>
internal sealed class MailPoints(IMailTransport transport, FailPoints points) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        await points.PassAsync("mail.before");
        await transport.SendAsync(mail, cancellationToken);
        await points.PassAsync("mail.after");
    }
}
