using System.Buffers;
using Tsavorite.core;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The versions of the store in which the entries of its log were written: each checkpoint begins a new one.</summary>
internal static class LogVersions
{
    /// <summary>Where an entry tells its version: eight bytes after the first four.</summary>
    private static readonly Range Mark = 4..12;

    public static long Highest(TsavoriteLog log)
    {
        long highest = 0;
        using var entries = log.Scan(log.BeginAddress, log.CommittedUntilAddress);
        while (entries.GetNext(MemoryPool<byte>.Shared, out var entry, out _, out _, out _))
        {
            using (entry) highest = Math.Max(highest, BitConverter.ToInt64(entry.Memory.Span[Mark]));
        }

        return highest;
    }
}
