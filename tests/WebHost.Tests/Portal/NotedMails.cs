using System.Threading.Channels;
using EfpConnect.Mail.Transport;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>Passes mails on and tells a test that one has gone.</summary>
internal sealed class NotedMails(IMailTransport transport) : IMailTransport
{
    private readonly Channel<OutgoingMail> _sent = Channel.CreateUnbounded<OutgoingMail>();

    private readonly List<OutgoingMail> _seen = [];

    public async Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        await transport.SendAsync(mail, begin, cancellationToken);
        await _sent.Writer.WriteAsync(mail, cancellationToken);
    }

    /// <summary>The text of the next mail to somebody whose subject has these words.</summary>
    public async Task<string> NextAsync(string to, string subject)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (_seen.FirstOrDefault(mail => Matches(mail, to, subject)) is { } found)
            {
                _seen.Remove(found);
                return found.Content.Text;
            }

            _seen.Add(await _sent.Reader.ReadAsync(patience.Token));
        }
    }

    private static bool Matches(OutgoingMail mail, string to, string subject) =>
        mail.To.ToString() == to && mail.Content.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase);
}
