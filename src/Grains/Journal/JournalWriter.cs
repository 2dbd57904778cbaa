using EfpConnect.Domain.Journal;

namespace EfpConnect.Grains.Journal;

/// <summary>Enters facts in the journal of the company that they concern: each once, however often it is told.</summary>
internal sealed class JournalWriter(IGrainFactory grains)
{
    public Task WriteAsync(Delivery delivery, Siren siren, params ImmutableArray<JournalEntry> entries) =>
        entries.IsEmpty ? Task.CompletedTask : grains.JournalBook(siren).WriteAsync(delivery.Id.Part("journal"), entries);
}
