namespace EfpConnect.Domain.Journal;

/// <summary>Where the next entry of a company’s journal goes: the page in hand. Full pages are put away, so that a write stays small.</summary>
public sealed record JournalBook : StoredRecord
{
    public const int PageSize = 100;

    /// <summary>How many pages came before the one in hand.</summary>
    public int FullPages { get; init; }

    public ImmutableArray<SealedEntry> Page { get; init; } = [];

    /// <summary>It is put away before the next entry is written.</summary>
    public bool PageIsFull => Page.Length >= PageSize;

    public Decision<JournalBookEvent> Write(ImmutableArray<JournalEntry> entries, Func<string, string> seal) =>
        entries.IsEmpty ? [] : new EntriesWritten(JournalChain.Continue(Page.LastOrDefault(), entries, seal));

    public JournalBook Evolve(JournalBookEvent happened) => happened switch
    {
        EntriesWritten e when PageIsFull => this with { FullPages = FullPages + 1, Page = e.Entries },
        EntriesWritten e => this with { Page = [.. Page, .. e.Entries] },
        _ => this,
    };
}

[JsonDerivedType(typeof(EntriesWritten), "written")]
public abstract record JournalBookEvent;

public sealed record EntriesWritten(ImmutableArray<SealedEntry> Entries) : JournalBookEvent;

/// <summary>A full page of a journal, put away: it never changes.</summary>
public sealed record JournalPage : StoredRecord
{
    public ImmutableArray<SealedEntry> Entries { get; init; } = [];

    public Decision<JournalPageEvent> Keep(ImmutableArray<SealedEntry> entries) => Entries.IsEmpty ? new PageKept(entries) : [];

    public JournalPage Evolve(JournalPageEvent happened) => happened switch
    {
        PageKept e => this with { Entries = e.Entries },
        _ => this,
    };
}

[JsonDerivedType(typeof(PageKept), "kept")]
public abstract record JournalPageEvent;

public sealed record PageKept(ImmutableArray<SealedEntry> Entries) : JournalPageEvent;
