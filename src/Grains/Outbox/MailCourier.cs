using EfpConnect.Domain.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EfpConnect.Grains.Outbox;

/// <summary>Carries mails from the outboxes to the mail server, outside any grain's turn: a slow server slows nobody down.</summary>
internal sealed partial class MailCourier(IGrainFactory grains, MailCalls calls, MailHandover handover, MailFates fates, ILogger<MailCourier> log) : BackgroundService
{
    // One at a time from each outbox: an attempt ends within its lease.
    private const int AtOnce = 1;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // Within the lease, however long each takes to fail.
    private const int MostTries = 8;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    /// <summary>Each outbox by itself: one that is slow, or long, keeps no other waiting.</summary>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Mailer.Shards).Select(shard => ServeAsync(shard, stoppingToken)));

    private async Task ServeAsync(int shard, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await EmptyAsync(grains.Outbox(shard), stoppingToken);
            await calls.WaitAsync(shard, Pause, stoppingToken);
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
        catch (Exception failure)
        {
            if (!stoppingToken.IsCancellationRequested) LogOutboxAway(failure);   // what was in hand is free again when its lease ends
        }
    }

    private async Task CarryAsync(IOutboxGrain outbox, OwedMail owed, CancellationToken stoppingToken)
    {
        var (id, attempts) = (owed.Mail.Id, owed.Attempts);
        var outcome = await handover.TryAsync(owed, () => outbox.BeginAsync(id, ++attempts), stoppingToken);
        await (outcome switch
        {
            HandoverOutcome.Sent => TellSentAsync(outbox, id, stoppingToken),
            HandoverOutcome.Unheard => Task.CompletedTask,
            HandoverOutcome.Failed when stoppingToken.IsCancellationRequested && attempts == owed.Attempts => Task.CompletedTask,   // cut short before it began: free in half a minute
            HandoverOutcome.Unwanted => outbox.DropAsync(id),
            _ => outbox.FailAsync(id, attempts, outcome is HandoverOutcome.Hopeless or HandoverOutcome.Refused),
        });
        await fates.TellAsync(owed.Mail, outcome);
    }

    /// <summary>Insists while the store is away: what it does not learn is sent once more.</summary>
    private static async Task TellSentAsync(IOutboxGrain outbox, string id, CancellationToken stoppingToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await outbox.SucceedAsync(id);
                return;
            }
            catch (Exception) when (tries < MostTries && !stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(BetweenTries, CancellationToken.None);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "An outbox could not be emptied; it is tried again")]
    private partial void LogOutboxAway(Exception failure);
}
