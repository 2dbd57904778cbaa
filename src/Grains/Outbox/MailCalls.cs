using System.Threading.Channels;

namespace EfpConnect.Grains.Outbox;

/// <summary>Tells the courier of this process that mails wait, so that they leave at once.</summary>
internal sealed class MailCalls
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _calls.Writer.TryWrite(true);

    /// <summary>Ends at a call, or after the pause: other processes' mails and second attempts come without a call.</summary>
    public async Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(pause);
        try
        {
            await _calls.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The pause is over.
        }
    }
}
