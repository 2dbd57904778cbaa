using EfpConnect.Contracts;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>The mails that are owed and those that came.</summary>
internal sealed class Postbag(SmtpServerProcess server, IGrainFactory grains)
{
    private const int CopiesAfterOneCrash = 2;

    public ExpectedMails Expected { get; } = new();

    public Task<ReceivedMail> WaitAsync(string to, string subject) => server.WaitAsync(to, subject);

    public MailAudit Audit() => Expected.Compare(server.All.Select(mail => new DeliveredMail(mail.MessageId!, Template.Of(mail.Subject), mail.To)));

    /// <summary>Returns once every owed mail was sent and noted as such.</summary>
    public Task SettleAsync() => Outage.UntilAsync(() => $"the mails: {Audit()}", async () => Audit().Missing.Count == 0 && await NothingIsOwedAsync());

    /// <summary>What one act brought, once all is quiet.</summary>
    /// <param name="mayRepeat">Mails that may have been in the hands of the mail server when a silo died.</param>
    public async Task CheckAsync(MailAudit before, int mayRepeat, Tally tally)
    {
        await TrySettleAsync(tally);
        var after = Audit();
        var repeated = after.Repeated - before.Repeated;
        tally.Repeat(repeated);
        if (repeated > mayRepeat || after.MostCopies > CopiesAfterOneCrash) tally.Double($"{repeated} mails repeated, {after.MostCopies} copies of one");
        foreach (var mail in after.Unexpected.Except(before.Unexpected)) tally.Double($"a mail that nobody owes: {mail}");
    }

    private async Task TrySettleAsync(Tally tally)
    {
        try
        {
            await SettleAsync();
        }
        catch (TimeoutException failure)
        {
            tally.Lose(failure.Message);
        }
    }

    private async Task<bool> NothingIsOwedAsync() =>
        (await Task.WhenAll(Enumerable.Range(0, MailServer.Outboxes).Select(shard => grains.Outbox(shard).OwedAsync()))).All(owed => owed.IsEmpty);
}
