using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Outbox;

/// <summary>Carries mails from the outboxes to the mail server, outside any grain's turn: a slow server slows nobody down.</summary>
internal sealed partial class MailCourier(IGrainFactory grains, MailCalls calls, MailRecipients recipients, MailHandover handover, ILogger<MailCourier> log) : BackgroundService
{
    // One at a time from each outbox: an attempt ends within its lease.
    private const int AtOnce = 1;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(Enumerable.Range(0, Mailer.Shards).Select(shard => EmptyAsync(grains.Outbox(shard), stoppingToken)));
            await calls.WaitAsync(Pause, stoppingToken);
        }
    }

    private async Task EmptyAsync(IOutboxGrain outbox, CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested && await outbox.TakeAsync(AtOnce) is { IsEmpty: false } due)
            {
                foreach (var owed in due) await CarryAsync(outbox, owed);
            }
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogOutboxAway(failure);
        }
    }

    // A conversation with the mail server is ended and told of, even when the silo is about to stop.
    private async Task CarryAsync(IOutboxGrain outbox, OwedMail owed)
    {
        try
        {
            if (Prepare(owed.Mail) is not { } handOver) await outbox.ReportAsync(owed.Mail.Id, sent: false, hopeless: true);
            else if (await recipients.MayReceiveAsync(owed.Mail)) await SendAsync(outbox, owed, handOver);
            else await outbox.DropAsync(owed.Mail.Id);
        }
        catch (MailRefused refused)
        {
            LogGivenUp(refused, owed.Mail.Id);
            await outbox.ReportAsync(owed.Mail.Id, sent: false, hopeless: true);
        }
        catch (Exception failure)
        {
            LogDeferred(failure, owed.Mail.Id, owed.Attempts + 1);
            await outbox.ReportAsync(owed.Mail.Id, sent: false, hopeless: false);
        }
    }

    /// <returns>Null for what cannot be put into words: it never will.</returns>
    private Func<Task>? Prepare(MailEnvelope mail)
    {
        try
        {
            return handover.Prepare(mail);
        }
        catch (Exception failure)
        {
            LogGivenUp(failure, mail.Id);
            return null;
        }
    }

    private static async Task SendAsync(IOutboxGrain outbox, OwedMail owed, Func<Task> handOver)
    {
        if (!await outbox.BeginAsync(owed.Mail.Id, owed.Attempts + 1)) return;   // its time was over: another silo sends it

        await handOver();
        await outbox.ReportAsync(owed.Mail.Id, sent: true, hopeless: false);
    }

    [LoggerMessage(LogLevel.Warning, "An outbox could not be emptied; it is tried again")]
    private partial void LogOutboxAway(Exception failure);

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} deferred at attempt {Attempt}")]
    private partial void LogDeferred(Exception failure, string mailId, int attempt);

    [LoggerMessage(LogLevel.Error, "Mail {MailId} given up")]
    private partial void LogGivenUp(Exception failure, string mailId);
}
