using EfpConnect.Domain.Journal;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Journal;
using EfpConnect.Grains.Outbox;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>A new code becomes known, the one before it dies, and it leaves by mail or on paper, in that order; the managers in place are told.</summary>
internal sealed class CodeIssuanceReaction(IGrainFactory grains, Mailer mailer, JournalWriter journal) : IReaction<CodeIssuance, CodeIssuanceEvent>
{
    /// <summary>How long a code may be contested by writing to support (rules §0).</summary>
    private const int ContestDays = 10;

    public bool Concerns(CodeIssuanceEvent happened) => happened is ManagerCodeIssued or CodeWithdrawn;

    /// <summary>A code must not become known after the one that replaced it.</summary>
    public IEnumerable<string> Subjects(CodeIssuanceEvent happened) => happened switch
    {
        ManagerCodeIssued { Replaces: { } old } e => [e.Fingerprint, old],
        ManagerCodeIssued e => [e.Fingerprint],
        CodeWithdrawn e => [e.Fingerprint],
        _ => [],
    };

    public Task ReactAsync(Delivery delivery, CodeIssuance state, CodeIssuanceEvent happened) => happened switch
    {
        ManagerCodeIssued e => IssuedAsync(delivery, e),
        CodeWithdrawn e => grains.ManagerCode(e.Fingerprint).WithdrawAsync(delivery.Id, e.Why),
        _ => Task.CompletedTask,
    };

    private async Task IssuedAsync(Delivery delivery, ManagerCodeIssued e)
    {
        await journal.WriteAsync(delivery, e.Code.Siren, new JournalEntry(e.Code.IssuedAt, JournalAct.ManagerCodeIssued, null) { Service = e.Code.Service, Subject = e.Code.Id });
        await grains.ManagerCode(e.Fingerprint).IssueAsync(delivery.Id, e.Code);
        if (e.Replaces is { } old) await grains.ManagerCode(old).ReplaceAsync(delivery.Id);

        var company = new Mails.Company(e.Code.Siren, e.CompanyName);
        var content = new Mails.ManagerCodeIssued(e.Sealed, company, e.Code.Service, e.Code.LastDay, e.Delivery.RecipientName);
        await (e.Delivery.Email is { } email ? mailer.SendAsync(delivery.Id, email, content) : mailer.PrintAsync(delivery.Id, content));
        await WarnManagersAsync(delivery, e, company);
    }

    /// <summary>Nobody takes a company over unseen: whoever manages it learns at once that a code is on its way (rules §8).</summary>
    private async Task WarnManagersAsync(Delivery delivery, ManagerCodeIssued e, Mails.Company company)
    {
        var managers = await grains.Company(e.Code.Siren).AddressesOfManagersAsync(e.Code.Service, before: e.Code.IssuedAt);   // not whoever was faster with this very code
        await mailer.SendAsync(delivery.Id, managers, _ => new Mails.CodeOnItsWay(
            company, e.Code.Service, e.Code.IssuedAt, e.Delivery.RecipientName, ByPost: e.Delivery.Email is null, e.Code.IssuedAt.AddDays(ContestDays)));
    }
}
