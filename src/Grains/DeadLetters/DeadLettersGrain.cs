using EfpConnect.Grains.Outbox;
using Orleans.Concurrency;

namespace EfpConnect.Grains.DeadLetters;

/// <inheritdoc cref="IDeadLettersGrain"/>
[GrainType("dead-letters"), StatelessWorker]
internal sealed class DeadLettersGrain(Sweepers sweepers, TimeProvider clock) : Grain, IDeadLettersGrain
{
    /// <summary>Two steps follow each other, the list of a sweeper and a grain of it: a client waits ten seconds for both and for a retry.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public async Task<ImmutableArray<DeadLetterView>> ListAsync() =>
        [.. (await Task.WhenAll(Readings())).SelectMany(letters => letters).Select(letter => letter.View).OrderBy(view => view.Since)];

    public async Task<RetryAnswer> RetryAsync(string id)
    {
        await foreach (var read in Task.WhenEach(Readings()))
        {
            if ((await read).FirstOrDefault(letter => letter.View.Id == id) is { } found) return await found.RetryAsync();
        }

        return RetryAnswer.Unknown;
    }

    /// <summary>All at once: a silo that does not answer may hold any number of them.</summary>
    private IEnumerable<Task<IEnumerable<FoundLetter>>> Readings() =>
    [
        .. Enumerable.Range(0, Mailer.Shards).Select(GrainFactory.Outbox).Select(outbox => ReadableAsync(outbox.GetGrainId(), () => MailsAsync(outbox))),
        .. sweepers.All.Select(sweeper => ReadableAsync(sweeper.GetGrainId(), () => ConsequencesAsync(sweeper))),
    ];

    private static async Task<IEnumerable<FoundLetter>> MailsAsync(IOutboxGrain outbox) =>
        from mail in await outbox.DeadAsync().WaitAsync(Patience)
        select new FoundLetter(DeadLetterViews.Of(mail), async () => await outbox.RetryAsync(mail.Mail.Id) ? RetryAnswer.Delivered : RetryAnswer.Unknown);

    /// <summary>A grain that holds a dead letter stays with its sweeper.</summary>
    private async Task<IEnumerable<FoundLetter>> ConsequencesAsync(ISweeperGrain sweeper)
    {
        var armed = await sweeper.ArmedAsync().WaitAsync(Patience);
        return (await Task.WhenAll(armed.Select(a => ReadableAsync(a.Grain, () => ConsequencesAsync(a.Grain))))).SelectMany(letters => letters);
    }

    private async Task<IEnumerable<FoundLetter>> ConsequencesAsync(GrainId id)
    {
        var grain = GrainFactory.GetGrain<IResumable>(id);
        return from letter in await grain.DeadLettersAsync().WaitAsync(Patience)
               select new FoundLetter(DeadLetterViews.Of(id, letter), () => grain.RetryAsync(letter.Sequence));
    }

    /// <summary>A grain that cannot be read hides no other's letters.</summary>
    private async Task<IEnumerable<FoundLetter>> ReadableAsync(GrainId id, Func<Task<IEnumerable<FoundLetter>>> read)
    {
        try
        {
            return await read();
        }
        catch (Exception failure)
        {
            return [new FoundLetter(DeadLetterViews.Unreadable(id, failure, clock.GetUtcNow()), () => Task.FromResult(RetryAnswer.Failed))];
        }
    }

    private sealed record FoundLetter(DeadLetterView View, Func<Task<RetryAnswer>> RetryAsync);
}
