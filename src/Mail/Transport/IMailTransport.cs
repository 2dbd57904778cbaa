namespace EfpConnect.Mail.Transport;

/// <summary>Hands a mail over. Sent when the task ends well; the same mail may be handed over again after a crash.</summary>
/// <exception cref="MailRefused">Trying again will not help.</exception>
/// <exception cref="MailDeferred">Trying again later may help.</exception>
public interface IMailTransport
{
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
