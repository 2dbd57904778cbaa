using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.Journal;

namespace EfpConnect.Grains.Journal;

/// <inheritdoc cref="IJournalBookGrain"/>
[GrainType("journal-book")]
internal sealed class JournalBookGrain(
    [PersistentState("journal-book", GrainStorage.Name)] IPersistentState<Ledger<JournalBook, JournalBookEvent>> stored,
    IFingerprints seals,
    AggregateParts parts)
    : AggregateGrain<JournalBook, JournalBookEvent>(stored, new NoReaction<JournalBook, JournalBookEvent>(), parts), IJournalBookGrain
{
    protected override JournalBook Initial { get; } = new();

    protected override JournalBook Evolve(JournalBook state, JournalBookEvent happened) => state.Evolve(happened);

    public async Task WriteAsync(OperationId operation, ImmutableArray<JournalEntry> entries)
    {
        if (Current.PageIsFull) await PutAwayAsync();   // first: what leaves the book is on a page already
        await TakeAsync(operation, (book, _) => book.Write(entries, text => seals.Fingerprint(KeyPurpose.Journal, text)));
    }

    public Task<JournalBookView> LatestAsync() => Task.FromResult(new JournalBookView(Current.FullPages, Current.Page));

    private Task PutAwayAsync() => GrainFactory.JournalPage(Siren.Parse(this.GetPrimaryKeyString()), Current.FullPages).KeepAsync(Current.Page);
}

/// <inheritdoc cref="IJournalPageGrain"/>
[GrainType("journal-page")]
internal sealed class JournalPageGrain(
    [PersistentState("journal-page", GrainStorage.Name)] IPersistentState<Ledger<JournalPage, JournalPageEvent>> stored, AggregateParts parts)
    : AggregateGrain<JournalPage, JournalPageEvent>(stored, new NoReaction<JournalPage, JournalPageEvent>(), parts), IJournalPageGrain
{
    protected override JournalPage Initial { get; } = new();

    protected override JournalPage Evolve(JournalPage state, JournalPageEvent happened) => state.Evolve(happened);

    // No operation id: a page is kept once, whoever puts it away.
    public Task KeepAsync(ImmutableArray<SealedEntry> entries) => CommitAsync(null, (page, _) => page.Keep(entries));

    public Task<ImmutableArray<SealedEntry>> EntriesAsync() => Task.FromResult(Current.Entries);
}
