using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Outbox;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>A new code becomes known, the one before it dies, and it leaves by mail or on paper, in that order.</summary>
internal sealed class CodeIssuanceReaction(IGrainFactory grains, Mailer mailer) : IReaction<CodeIssuance, CodeIssuanceEvent>
{
    public bool Concerns(CodeIssuanceEvent happened) => true;

    /// <summary>A code must not become known after the one that replaced it.</summary>
    public IEnumerable<string> Subjects(CodeIssuanceEvent happened) =>
        happened is ManagerCodeIssued e ? e.Replaces is { } old ? [e.Fingerprint, old] : [e.Fingerprint] : [];

    public async Task ReactAsync(Delivery delivery, CodeIssuance state, CodeIssuanceEvent happened)
    {
        if (happened is not ManagerCodeIssued e) return;
        await grains.ManagerCode(e.Fingerprint).IssueAsync(delivery.Id, e.Code);
        if (e.Replaces is { } old) await grains.ManagerCode(old).ReplaceAsync(delivery.Id);

        var content = new Mails.ManagerCodeIssued(e.Sealed, new Mails.Company(e.Code.Siren, e.CompanyName), e.Code.Service, e.Code.LastDay, e.Delivery.RecipientName);
        await (e.Delivery.Email is { } email ? mailer.SendAsync(delivery.Id, email, content) : mailer.PrintAsync(delivery.Id, content));
    }
}
