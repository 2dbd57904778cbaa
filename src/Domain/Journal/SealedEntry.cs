namespace EfpConnect.Domain.Journal;

/// <summary>An entry in its place: its seal covers the one before, so that none can be changed, moved or taken out unseen.</summary>
/// <param name="Number">From 1, without a gap.</param>
/// <param name="Seal">Keyed: whoever can write to the store cannot make one.</param>
[GenerateSerializer, Immutable, Alias("efp.sealed-entry")]
public sealed record SealedEntry(long Number, JournalEntry Entry, string Seal);

/// <summary>The chain that the entries of a company make.</summary>
public static class JournalChain
{
    /// <summary>Puts entries behind the last one.</summary>
    /// <param name="last">Null for the first entries of a company.</param>
    public static ImmutableArray<SealedEntry> Continue(SealedEntry? last, ImmutableArray<JournalEntry> entries, Func<string, string> seal)
    {
        var chain = ImmutableArray.CreateBuilder<SealedEntry>(entries.Length);
        foreach (var entry in entries)
        {
            var number = (last?.Number ?? 0) + 1;
            last = new SealedEntry(number, entry, seal(TextOf(number, entry, last)));
            chain.Add(last);
        }

        return chain.ToImmutable();
    }

    /// <summary>Whether an entry is the one that was written behind the one before.</summary>
    /// <param name="matches">Whether a seal was made of a text.</param>
    public static bool Follows(this SealedEntry entry, SealedEntry? before, Func<string, string, bool> matches) =>
        entry.Number == (before?.Number ?? 0) + 1 && matches(TextOf(entry.Number, entry.Entry, before), entry.Seal);

    private static string TextOf(long number, JournalEntry entry, SealedEntry? before) => $"{before?.Seal}\n{number}\n{entry.Text}";
}
