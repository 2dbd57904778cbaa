using EfpConnect.Grains.Outbox;
using Orleans.Concurrency;

namespace EfpConnect.Grains.DeadLetters;

/// <inheritdoc cref="IDeadLettersGrain"/>
[GrainType("dead-letters"), StatelessWorker]
internal sealed class DeadLettersGrain(Sweepers sweepers, TimeProvider clock) : Grain, IDeadLettersGrain
{
    private const int AtOnce = 32;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<ImmutableArray<DeadLetterView>> ListAsync() =>
        [.. (await MailsAsync()).Concat(await ConsequencesAsync()).Select(letter => letter.View).OrderBy(view => view.Since)];

    public async Task<RetryAnswer> RetryAsync(string id) =>
        (await MailsAsync()).Concat(await ConsequencesAsync()).FirstOrDefault(letter => letter.View.Id == id) is { } found
            ? await found.RetryAsync()
            : RetryAnswer.Unknown;

    private async Task<IEnumerable<FoundLetter>> MailsAsync()
    {
        var outboxes = Enumerable.Range(0, Mailer.Shards).Select(GrainFactory.Outbox);
        return (await Task.WhenAll(outboxes.Select(MailsAsync))).SelectMany(found => found);
    }

    private Task<IEnumerable<FoundLetter>> MailsAsync(IOutboxGrain outbox) => ReadableAsync(outbox.GetGrainId(), () => DeadMailsAsync(outbox));

    private static async Task<IEnumerable<FoundLetter>> DeadMailsAsync(IOutboxGrain outbox) =>
        from mail in await outbox.DeadAsync()
        select new FoundLetter(DeadLetterViews.Of(mail), async () => await outbox.RetryAsync(mail.Mail.Id) ? RetryAnswer.Delivered : RetryAnswer.Unknown);

    /// <summary>A grain that holds a dead letter stays with its sweeper.</summary>
    private async Task<IEnumerable<FoundLetter>> ConsequencesAsync()
    {
        var found = new List<FoundLetter>();
        foreach (var some in (await sweepers.ArmedAsync()).Chunk(AtOnce))
        {
            found.AddRange((await Task.WhenAll(some.Select(ConsequencesAsync))).SelectMany(letters => letters));
        }

        return found;
    }

    private Task<IEnumerable<FoundLetter>> ConsequencesAsync(GrainId id) => ReadableAsync(id, () => DeadConsequencesAsync(id));

    private async Task<IEnumerable<FoundLetter>> DeadConsequencesAsync(GrainId id)
    {
        var grain = GrainFactory.GetGrain<IResumable>(id);
        return from letter in await grain.DeadLettersAsync()
               select new FoundLetter(DeadLetterViews.Of(id, letter), () => grain.RetryAsync(letter.Sequence));
    }

    /// <summary>A grain that cannot be read hides no other's letters.</summary>
    private async Task<IEnumerable<FoundLetter>> ReadableAsync(GrainId id, Func<Task<IEnumerable<FoundLetter>>> read)
    {
        try
        {
            return await read().WaitAsync(Patience);
        }
        catch (Exception failure)
        {
            return [new FoundLetter(DeadLetterViews.Unreadable(id, failure, clock.GetUtcNow()), () => Task.FromResult(RetryAnswer.Failed))];
        }
    }

    private sealed record FoundLetter(DeadLetterView View, Func<Task<RetryAnswer>> RetryAsync);
}
