using MailKit;
using MailKit.Net.Smtp;
using MimeKit;

namespace EfpConnect.Mail.Transport;

/// <summary>A connection to the mail server that knows how far it came with a mail.</summary>
internal sealed class SmtpConversation : SmtpClient
{
    /// <summary>As long as a conversation may last: shorter than the time after which another silo sends the mail.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan LongestAtTheEnd = TimeSpan.FromSeconds(10);

    private bool _mayHaveBeenTaken;

    /// <param name="stopping">The process is about to end: what has begun gets ten seconds.</param>
    /// <exception cref="MailUnheard">The connection was lost with the mail on its way.</exception>
    public async Task TellAsync(MimeMessage message, CancellationToken stopping)
    {
        using var patience = new CancellationTokenSource(Longest);
        await using var end = stopping.Register(() => patience.CancelAfter(LongestAtTheEnd));
        _mayHaveBeenTaken = false;
        try
        {
            await SendAsync(message, patience.Token);
        }
        catch (Exception trouble) when (_mayHaveBeenTaken && trouble is not SmtpCommandException)
        {
            throw new MailUnheard(trouble);
        }
    }

    /// <inheritdoc/>
    /// <remarks>DATA comes next.</remarks>
    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        _mayHaveBeenTaken = true;
        base.OnRecipientAccepted(message, mailbox, response);
    }
}
