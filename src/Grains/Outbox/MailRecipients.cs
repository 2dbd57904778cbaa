using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Outbox;

/// <summary>Whether a mail may still go to whom it was addressed: managers may have changed while it waited.</summary>
internal sealed class MailRecipients(IGrainFactory grains)
{
    /// <summary>What concerns a request or the managers names people, and goes to nobody who is no longer a manager.</summary>
    public Task<bool> MayReceiveAsync(MailEnvelope mail) => (mail.To, MailContentJson.Read(mail.Content)) switch
    {
        ({ } to, RequestReceived m) => IsManagerAsync(to, m.Establishments[0].Siret.Siren, m.Service),
        ({ } to, RequestResent m) => IsManagerAsync(to, m.Establishments[0].Siret.Siren, m.Service),
        ({ } to, CodeOnItsWay m) => IsManagerAsync(to, m.Company.Siren, m.Service),
        ({ } to, ManagersChanged m) => IsManagerAsync(to, m.Company.Siren, m.Service),
        _ => Task.FromResult(true),
    };

    private Task<bool> IsManagerAsync(EmailAddress address, Siren company, ServiceId service) => grains.Company(company).WritesToAsync(service, address);
}
