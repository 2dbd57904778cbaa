namespace EfpConnect.Mail.Transport;

/// <summary>Hands a mail over. Sent when the task ends well; the same mail may be handed over again after a crash.</summary>
/// <exception cref="MailRefused">Trying again will not help.</exception>
/// <exception cref="MailDeferred">It was not taken; trying again later may help.</exception>
/// <exception cref="MailUnheard">It may have been taken.</exception>
public interface IMailTransport
{
    /// <param name="begin">Called when everything is ready, just before the other side can hear of the mail. Nothing is sent when it says no.</param>
    /// <param name="cancellationToken">Ends the preparations at once, and what has begun soon after.</param>
    Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken);
}
