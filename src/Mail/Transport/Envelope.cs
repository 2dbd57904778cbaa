using EfpConnect.Mail.Configuration;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EfpConnect.Mail.Transport;

/// <summary>Puts a rendered mail and its headers into one MIME message.</summary>
internal sealed class Envelope(IOptions<MailOptions> options, TimeProvider clock)
{
    private const string SenderName = "EFP Connect";

    public MimeMessage Seal(OutgoingMail mail)
    {
        var from = new MailboxAddress(SenderName, MailboxAddress.Parse(options.Value.From).Address);
        var message = new MimeMessage
        {
            MessageId = $"{StableId.Of(mail.MessageId)}@{from.Domain}",
            Date = clock.GetUtcNow(),
            Subject = mail.Content.Subject,
            Body = new BodyBuilder { TextBody = mail.Content.Text, HtmlBody = mail.Content.Html }.ToMessageBody(),
        };
        message.From.Add(from);
        message.ReplyTo.Add(MailboxAddress.Parse(options.Value.SupportAddress));
        message.To.Add(MailboxAddress.Parse(mail.To.ToString()));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");   // RFC 3834: nobody's absence notice need answer
        return message;
    }
}
