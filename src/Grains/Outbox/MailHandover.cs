using System.Security.Cryptography;
using System.Text.Json;
using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Outbox;

/// <summary>Puts an owed mail into words, at the last moment, and gives it to the mail server or to the printing folder.</summary>
internal sealed partial class MailHandover(
    IMailRenderer renderer, IMailTransport transport, LetterFolder letters, MailRecipients recipients, ILogger<MailHandover> log)
{
    /// <param name="begin">Marks that the other side hears of the mail from now on; false when that is another’s business.</param>
    public async Task<HandoverOutcome> TryAsync(OwedMail owed, Func<Task<bool>> begin, CancellationToken stopping)
    {
        try
        {
            return await recipients.MayReceiveAsync(owed.Mail) ? await HandOverAsync(owed.Mail, begin, stopping) : HandoverOutcome.Unwanted;
        }
        catch (Exception failure) when (failure is MailRefused or JsonException or CryptographicException)
        {
            LogGivenUp(failure, owed.Mail.Id);
            return failure is MailRefused ? HandoverOutcome.Refused : HandoverOutcome.Hopeless;
        }
        catch (MailUnheard failure)
        {
            LogUnheard(failure, owed.Mail.Id);
            return HandoverOutcome.Unheard;
        }
        catch (Exception failure)
        {
            LogDeferred(failure, owed.Mail.Id, owed.Attempts + 1);
            return HandoverOutcome.Failed;
        }
    }

    private async Task<HandoverOutcome> HandOverAsync(MailEnvelope mail, Func<Task<bool>> begin, CancellationToken stopping)
    {
        var begun = false;
        await SendAsync(mail, async () => begun = await begin(), stopping);
        return begun ? HandoverOutcome.Sent : HandoverOutcome.Unheard;
    }

    private Task SendAsync(MailEnvelope mail, Func<Task<bool>> begin, CancellationToken stopping) => (mail.To, MailContentJson.Read(mail.Content)) switch
    {
        ({ } to, var content) => transport.SendAsync(new OutgoingMail(mail.Id, to, renderer.Render(content)), begin, stopping),
        (null, ManagerCodeIssued content) => letters.PrintAsync(mail.Id, content, begin),
        (null, var content) => throw new InvalidOperationException($"{content.Name} is no letter."),
    };

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} deferred at attempt {Attempt}")]
    private partial void LogDeferred(Exception failure, string mailId, int attempt);

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} perhaps sent: the mail server was not heard to the end")]
    private partial void LogUnheard(Exception failure, string mailId);

    [LoggerMessage(LogLevel.Error, "Mail {MailId} given up")]
    private partial void LogGivenUp(Exception failure, string mailId);
}
