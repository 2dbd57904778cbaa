using StackExchange.Redis;

namespace EfpConnect.Faults.Tests.Store;

/// <summary>A state that one writer alone counts up by compare-and-set: the last acknowledged number must never be seen to fall.</summary>
internal sealed class Counter(string key, int ballast)
{
    private readonly byte[] _ballast = new byte[ballast];

    public int Sent { get; private set; }

    public int Acknowledged { get; private set; }

    public async Task CountAsync(IDatabase store)
    {
        var expected = Acknowledged == 0 ? "" : $"{Acknowledged}";
        Sent = Acknowledged + 1;
        if (!await OrleansWrite.TryAsync(store, key, expected, $"{Sent}", _ballast)) throw new InvalidOperationException($"{key} was written by nobody else.");
        Acknowledged = Sent;
    }

    /// <summary>What was sent and never answered may have landed.</summary>
    public async Task<Kept> ReadAsync(IDatabase store)
    {
        var kept = (int)await store.HashGetAsync(key, "etag");
        var verdict = new Kept(Lost: Math.Max(0, Acknowledged - kept), Invented: Math.Max(0, kept - Sent));
        Acknowledged = Sent = kept;
        return verdict;
    }
}
