using EfpConnect.Domain.Journal;

namespace EfpConnect.Contracts;

/// <summary>Reads a company’s journal (rules §10): all of his services for a manager, what he did and what was done to him for a user.</summary>
[Alias("efp.IJournalGrain"), GrainInterfaceType("efp.IJournalGrain")]
public interface IJournalGrain : IGrainWithStringKey
{
    /// <summary>Newest first. Problems: <c>not-manager</c>, for whoever does not belong to the company.</summary>
    [Alias("Read")]
    Task<Outcome<JournalView>> ReadAsync(UserId reader, JournalQuery query);

    /// <summary>Checks every seal from the first entry on.</summary>
    [Alias("Verify")]
    Task<JournalVerdict> VerifyAsync();
}

/// <summary>Writes the journal of one company: the page in hand.</summary>
[Alias("efp.IJournalBookGrain"), GrainInterfaceType("efp.IJournalBookGrain")]
public interface IJournalBookGrain : IGrainWithStringKey
{
    [Alias("Write")]
    Task WriteAsync(OperationId operation, ImmutableArray<JournalEntry> entries);

    [Alias("Latest")]
    Task<JournalBookView> LatestAsync();
}

/// <summary>One full page of a company’s journal.</summary>
[Alias("efp.IJournalPageGrain"), GrainInterfaceType("efp.IJournalPageGrain")]
public interface IJournalPageGrain : IGrainWithStringKey
{
    [Alias("Keep")]
    Task KeepAsync(ImmutableArray<SealedEntry> entries);

    [Alias("Entries")]
    Task<ImmutableArray<SealedEntry>> EntriesAsync();
}

/// <param name="From">The first instant asked for; null for the beginning.</param>
/// <param name="Until">The first instant no longer asked for; null for now.</param>
/// <param name="Page">From 1.</param>
[GenerateSerializer, Immutable, Alias("efp.journal-query")]
public sealed record JournalQuery(ServiceId? Service, DateTimeOffset? From, DateTimeOffset? Until, int Page, int Size);

/// <param name="Items">Newest first, as many as were asked for at most.</param>
/// <param name="HasMore">Whether older ones follow.</param>
/// <param name="Names">Those named in the items who still have an account; the others are « Utilisateur supprimé » (rules §12).</param>
[GenerateSerializer, Immutable, Alias("efp.view.journal")]
public sealed record JournalView(ImmutableArray<SealedEntry> Items, bool HasMore, int Page, ImmutableArray<Person> Names);

/// <param name="FullPages">How many pages lie before the one in hand.</param>
[GenerateSerializer, Immutable, Alias("efp.view.journal-book")]
public sealed record JournalBookView(int FullPages, ImmutableArray<SealedEntry> Page);

/// <param name="Entries">How many there are.</param>
/// <param name="BrokenAt">The number of the first entry whose seal does not fit; null when all do.</param>
[GenerateSerializer, Immutable, Alias("efp.view.journal-verdict")]
public sealed record JournalVerdict(long Entries, long? BrokenAt);
