using System.Buffers;
using System.Security.Cryptography;
using Tsavorite.core;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>A running digest of a log's entries: the log has no checksums of its own.</summary>
internal sealed class LogDigest(long from) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long From { get; } = from;

    public long Until { get; private set; } = from;

    public void Read(TsavoriteLog log, long until)
    {
        using var entries = log.Scan(Until, until);
        while (entries.GetNext(MemoryPool<byte>.Shared, out var entry, out var length, out _, out _))
        {
            using (entry) _hash.AppendData(entry.Memory.Span[..length]);
        }

        Until = until;
    }

    public WitnessedLog Note() => new(From, Until, Convert.ToHexStringLower(_hash.GetCurrentHash()));

    public void Dispose() => _hash.Dispose();
}
