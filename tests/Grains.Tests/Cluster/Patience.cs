namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>The one way to wait for what happens beside a test without a signal: look again until it is there.</summary>
public static class Patience
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(50);

    public static async Task<T> WaitForAsync<T>(string what, Func<Task<T?>> look) where T : class
    {
        using var bound = new CancellationTokenSource(Most);
        using var beat = new PeriodicTimer(Beat);
        while (true)
        {
            if (await look() is { } found) return found;
            if (bound.IsCancellationRequested) throw new TimeoutException($"Waited in vain for {what}.");
            await beat.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>Ends once no mail to somebody is owed, sent or dropped; failed ones become due meanwhile.</summary>
    public static Task NothingOwedToAsync(this PortalCluster portal, EmailAddress address) => WaitForAsync("the last mail", async () =>
    {
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var outboxes = Enumerable.Range(0, Outbox.Mailer.Shards).Select(shard => portal.Grains.Outbox(shard).OwedAsync());
        return (await Task.WhenAll(outboxes)).SelectMany(owed => owed).Any(owed => owed.Mail.To == address) ? null : "";
    });
}
