using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Journal;
using Orleans.Concurrency;

namespace EfpConnect.Grains.Journal;

/// <inheritdoc cref="IJournalGrain"/>
[GrainType("journal"), StatelessWorker]
internal sealed class JournalGrain(IFingerprints seals) : Grain, IJournalGrain
{
    private Siren Siren => Siren.Parse(this.GetPrimaryKeyString());

    public async Task<Outcome<JournalView>> ReadAsync(UserId reader, JournalQuery query)
    {
        if (await GrainFactory.User(reader).ViewAsync() is not { } user || user.Attachment?.Siren != Siren) return new NotManager();

        var roles = await GrainFactory.Company(Siren).RolesOfAsync(reader);
        var found = await JournalReading.FindAsync(query, NewestFirst(), entry => JournalReading.MayRead(reader, roles, entry));
        return found with { Names = await NamesAsync(found.Items) };
    }

    public async Task<JournalVerdict> VerifyAsync()
    {
        SealedEntry? last = null;
        await foreach (var entry in OldestFirst())
        {
            if (!entry.Follows(last, (text, seal) => seals.Matches(KeyPurpose.Journal, text, seal))) return new(last?.Number ?? 0, (last?.Number ?? 0) + 1);
            last = entry;
        }

        return new(last?.Number ?? 0, null);
    }

    private async IAsyncEnumerable<SealedEntry> NewestFirst()
    {
        var book = await GrainFactory.JournalBook(Siren).LatestAsync();
        foreach (var entry in book.Page.Reverse()) yield return entry;
        for (var page = book.FullPages - 1; page >= 0; page--)
        {
            foreach (var entry in (await GrainFactory.JournalPage(Siren, page).EntriesAsync()).Reverse()) yield return entry;
        }
    }

    private async IAsyncEnumerable<SealedEntry> OldestFirst()
    {
        var book = await GrainFactory.JournalBook(Siren).LatestAsync();
        for (var page = 0; page < book.FullPages; page++)
        {
            foreach (var entry in await GrainFactory.JournalPage(Siren, page).EntriesAsync()) yield return entry;
        }

        foreach (var entry in book.Page) yield return entry;
    }

    private async Task<ImmutableArray<Person>> NamesAsync(ImmutableArray<SealedEntry> entries)
    {
        var ids = entries.SelectMany(e => new[] { e.Entry.By, e.Entry.User }).OfType<UserId>().Distinct();
        var users = await Task.WhenAll(ids.Select(id => GrainFactory.User(id).ViewAsync()));
        return [.. users.OfType<UserView>().Select(user => user.Person)];
    }
}
