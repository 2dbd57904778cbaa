using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Grains.Outbox;

/// <summary>Puts an owed mail into words, at the last moment; then it can be given to the mail server or to the printing folder.</summary>
internal sealed class MailHandover(IMailRenderer renderer, IMailTransport transport, LetterFolder letters)
{
    /// <returns>What hands it over.</returns>
    public Func<Task> Prepare(MailEnvelope mail) => (mail.To, MailContentJson.Read(mail.Content)) switch
    {
        ({ } to, var content) => Sending(new OutgoingMail(mail.Id, to, renderer.Render(content))),
        (null, ManagerCodeIssued content) => () => letters.PrintAsync(mail.Id, content),
        (null, var content) => throw new InvalidOperationException($"{content.Name} is no letter."),
    };

    private Func<Task> Sending(OutgoingMail mail) => () => transport.SendAsync(mail, CancellationToken.None);
}
