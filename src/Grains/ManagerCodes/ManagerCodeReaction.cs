using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Outbox;
using EfpConnect.Mail.Configuration;
using Microsoft.Extensions.Logging;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>A redeemed code makes its user a manager of the company, however often this has to be tried; one in the wrong hands is noticed.</summary>
internal sealed partial class ManagerCodeReaction(
    IGrainFactory grains, Mailer mailer, ICompanyDirectory directory, IOptions<MailOptions> mails, ILogger<ManagerCodeReaction> log)
    : IReaction<ManagerCode, ManagerCodeEvent>
{
    public bool Concerns(ManagerCodeEvent happened) => happened is CodeRedeemed or CodeTriedFromElsewhere;

    public Task ReactAsync(Delivery delivery, ManagerCode state, ManagerCodeEvent happened) => happened switch
    {
        CodeRedeemed e => grains.Company(e.Code.Siren).ApplyRedemptionAsync(delivery.Id, e.Code.Id, e.User, e.Code.Service, e.Place?.Siret, e.At),
        CodeTriedFromElsewhere e => NoticeAsync(delivery, e),
        _ => Task.CompletedTask,
    };

    private Task NoticeAsync(Delivery delivery, CodeTriedFromElsewhere e)
    {
        LogTriedFromElsewhere(e.Code.Id, e.Code.Siren, e.From, e.Count);
        return e.IsSuspicious && EmailAddress.TryParse(mails.Value.SupportAddress, null, out var support)
            ? mailer.SendAsync(delivery.Id, support, new Mails.SuspiciousCodeTries(
                directory.CompanyForMail(e.Code.Siren), e.Code.Service, e.Code.LastTwo, e.From is { } siren ? directory.CompanyForMail(siren) : null, e.Count, e.At))
            : Task.CompletedTask;
    }

    [LoggerMessage(EventName = "security.manager-code-tried-from-elsewhere", Level = LogLevel.Warning,
        Message = "Security: code {CodeId} of company {Siren} was typed by a user of company {From}, {Count} times so far")]
    private partial void LogTriedFromElsewhere(string codeId, Siren siren, Siren? from, int count);
}
