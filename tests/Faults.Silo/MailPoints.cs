using EfpConnect.Mail.Transport;

namespace EfpConnect.Faults.Silo;

/// <summary>Around each hand-over to the mail server: « mail.before », and « mail.after », taken by the server but not noted.</summary>
internal sealed class MailPoints(IMailTransport transport, FailPoints points) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        await transport.SendAsync(mail, BeginAsync, cancellationToken);
        await points.PassAsync("mail.after");

        async Task<bool> BeginAsync()
        {
            var begun = await begin();
            await points.PassAsync("mail.before");
            return begun;
        }
    }
}
