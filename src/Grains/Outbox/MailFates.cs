using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;
using Microsoft.Extensions.Logging;
using ManagerCodeIssued = EfpConnect.Mail.Contents.ManagerCodeIssued;

namespace EfpConnect.Grains.Outbox;

/// <summary>Tells whoever wants to know what became of a mail. A note for people: one that is lost stops nothing.</summary>
internal sealed partial class MailFates(IGrainFactory grains, ILogger<MailFates> log)
{
    public async Task TellAsync(MailEnvelope mail, HandoverOutcome outcome)
    {
        if (outcome is not (HandoverOutcome.Sent or HandoverOutcome.Refused)) return;
        try
        {
            await TellAsync(mail, MailContentJson.Read(mail.Content), sent: outcome is HandoverOutcome.Sent);
        }
        catch (Exception failure)
        {
            LogNotNoted(failure, mail.Id);
        }
    }

    private Task TellAsync(MailEnvelope mail, MailContent content, bool sent) => content switch
    {
        Invited m when !sent => grains.Company(m.Company.Siren).NoteUndeliverableAsync(m.InvitationId),
        InvitedElsewhere m when !sent => grains.Company(m.Company.Siren).NoteUndeliverableAsync(m.InvitationId),
        ManagerCodeIssued m => grains.CodeIssuance(m.Company.Siren, m.Service).NoteDeliveryAsync(
            OperationId.Parse(mail.Id), new NoteDelivery(null, sent ? mail.To is null ? DeliveryStep.Printed : DeliveryStep.Sent : DeliveryStep.Bounced)),
        _ => Task.CompletedTask,
    };

    [LoggerMessage(LogLevel.Warning, "What became of mail {MailId} could not be noted")]
    private partial void LogNotNoted(Exception failure, string mailId);
}
