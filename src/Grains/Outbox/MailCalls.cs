using System.Threading.Channels;

namespace EfpConnect.Grains.Outbox;

/// <summary>Tells the courier of this process that mails wait in an outbox, so that they leave at once.</summary>
internal sealed class MailCalls
{
    private readonly Channel<bool>[] _calls =
        [.. Enumerable.Range(0, Mailer.Shards).Select(_ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }))];

    public void Ring(int shard) => _calls[shard].Writer.TryWrite(true);

    /// <summary>Ends at a call, or after the pause: other processes' mails and second attempts come without a call.</summary>
    public async Task WaitAsync(int shard, TimeSpan pause, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(pause);
        try
        {
            await _calls[shard].Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The pause is over.
        }
    }
}
