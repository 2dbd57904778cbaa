using System.Security.Cryptography;
using System.Text.Json;
using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Outbox;

/// <summary>Carries mails from the outboxes to the mail server, outside any grain's turn: a slow server slows nobody down.</summary>
internal sealed partial class MailCourier(IGrainFactory grains, MailCalls calls, MailRecipients recipients, MailHandover handover, ILogger<MailCourier> log) : BackgroundService
{
    // One at a time from each outbox: an attempt is marked just before it is made, and ends within its lease.
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
                foreach (var owed in due) await CarryAsync(outbox, owed, stoppingToken);
            }
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogOutboxAway(failure);
        }
    }

    private async Task CarryAsync(IOutboxGrain outbox, OwedMail owed, CancellationToken stoppingToken)
    {
        try
        {
            if (await recipients.MayReceiveAsync(owed.Mail)) await SendAsync(outbox, owed, stoppingToken);
            else await outbox.DropAsync(owed.Mail.Id);
        }
        catch (Exception failure) when (failure is MailRefused or JsonException or CryptographicException)
        {
            LogGivenUp(failure, owed.Mail.Id);
            await outbox.ReportAsync(owed.Mail.Id, sent: false, hopeless: true);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogDeferred(failure, owed.Mail.Id, owed.Attempts + 1);
            await outbox.ReportAsync(owed.Mail.Id, sent: false, hopeless: false);
        }
    }

    private async Task SendAsync(IOutboxGrain outbox, OwedMail owed, CancellationToken stoppingToken)
    {
        await handover.HandOverAsync(owed.Mail, stoppingToken);
        await outbox.ReportAsync(owed.Mail.Id, sent: true, hopeless: false);
    }

    [LoggerMessage(LogLevel.Warning, "An outbox could not be emptied; it is tried again")]
    private partial void LogOutboxAway(Exception failure);

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} deferred at attempt {Attempt}")]
    private partial void LogDeferred(Exception failure, string mailId, int attempt);

    [LoggerMessage(LogLevel.Error, "Mail {MailId} given up")]
    private partial void LogGivenUp(Exception failure, string mailId);
}
