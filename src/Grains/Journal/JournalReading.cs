using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Journal;

namespace EfpConnect.Grains.Journal;

/// <summary>Who may read which entry, and which of them a query asks for.</summary>
internal static class JournalReading
{
    /// <summary>Entries of a page; an export asks for many pages.</summary>
    private const int MaxSize = 200;

    /// <summary>A manager reads what concerns his services or the company as a whole; everybody what concerns himself (rules §10).</summary>
    public static bool MayRead(UserId reader, ImmutableArray<AccessManager> roles, JournalEntry entry) =>
        entry.Concerns(reader) || roles.Any(r => r.IsEffective && (entry.Service is null || entry.Service == r.Service));

    /// <summary>Reads no further back than the answer needs.</summary>
    public static async Task<JournalView> FindAsync(JournalQuery query, IAsyncEnumerable<SealedEntry> newestFirst, Func<JournalEntry, bool> mayRead)
    {
        var (page, size) = (Math.Max(1, query.Page), Math.Clamp(query.Size, 1, MaxSize));
        var matching = newestFirst.Where(e => query.Matches(e.Entry) && mayRead(e.Entry)).Skip((page - 1) * size).Take(size + 1);
        var items = await matching.ToListAsync();
        return new JournalView([.. items.Take(size)], items.Count > size, page, []);
    }

    private static bool Matches(this JournalQuery query, JournalEntry entry) =>
        (query.Service is null || entry.Service is null || entry.Service == query.Service)
        && (query.From is null || entry.At >= query.From)
        && (query.Until is null || entry.At < query.Until);
}
