using EfpConnect.Mail.Transport;

namespace EfpConnect.Mail.Tests.Transport;

internal static class Sending
{
    /// <summary>With nobody else who might send the same mail.</summary>
    public static Task SendAsync(this IMailTransport transport, OutgoingMail mail, CancellationToken cancellationToken) =>
        transport.SendAsync(mail, () => Task.FromResult(true), cancellationToken);
}
