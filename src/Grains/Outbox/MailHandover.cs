using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Grains.Outbox;

/// <summary>Puts an owed mail into words, at the last moment, and gives it to the mail server or to the printing folder.</summary>
internal sealed class MailHandover(IMailRenderer renderer, IMailTransport transport, LetterFolder letters)
{
    public Task HandOverAsync(MailEnvelope mail, CancellationToken cancellationToken) => (mail.To, MailContentJson.Read(mail.Content)) switch
    {
        ({ } to, var content) => transport.SendAsync(new OutgoingMail(mail.Id, to, renderer.Render(content)), cancellationToken),
        (null, ManagerCodeIssued content) => letters.PrintAsync(mail.Id, content, cancellationToken),
        (null, var content) => throw new InvalidOperationException($"{content.Name} is no letter."),
    };
}
