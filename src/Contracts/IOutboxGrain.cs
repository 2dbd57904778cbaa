using EfpConnect.Domain.Outbox;

namespace EfpConnect.Contracts;

/// <summary>A share of the mails that are owed. What was handed over is sent, once its turn comes, or set aside for support.</summary>
[Alias("efp.IOutboxGrain"), GrainInterfaceType("efp.IOutboxGrain")]
public interface IOutboxGrain : IGrainWithIntegerKey
{
    /// <summary>Takes charge of mails: they are stored when this answers. One whose id is known is ignored.</summary>
    [Alias("Queue")]
    Task QueueAsync(ImmutableArray<MailEnvelope> mails);

    /// <summary>Hands out mails that are due, for half a minute to nobody else.</summary>
    [Alias("Take")]
    Task<ImmutableArray<OwedMail>> TakeAsync(int most);

    /// <summary>Marks that the mail server hears of the mail from now on.</summary>
    /// <param name="attempt">The first is 1.</param>
    /// <returns>False when somebody else, who took the mail after the half minute, was faster: it is not to be sent.</returns>
    [Alias("Begin")]
    Task<bool> BeginAsync(string mailId, int attempt);

    /// <summary>The mail server has it. Told again, it changes nothing.</summary>
    [Alias("Succeed")]
    Task SucceedAsync(string mailId);

    /// <summary>An attempt failed. Nothing when somebody else has begun to hand the mail over meanwhile.</summary>
    /// <param name="attempts">Hand-overs begun, this one included if it came to that.</param>
    /// <param name="hopeless">The server refused the address or the mail for good.</param>
    [Alias("Fail")]
    Task FailAsync(string mailId, int attempts, bool hopeless);

    /// <summary>A mail that nobody may be sent any more: remembered like a sent one.</summary>
    [Alias("Drop")]
    Task DropAsync(string mailId);

    [Alias("Owed")]
    Task<ImmutableArray<OwedMail>> OwedAsync();

    /// <summary>Mails set aside for support.</summary>
    [Alias("Dead")]
    Task<ImmutableArray<OwedMail>> DeadAsync();

    /// <summary>Has a dead letter sent as if it were new.</summary>
    /// <returns>Whether it was a dead letter.</returns>
    [Alias("Retry")]
    Task<bool> RetryAsync(string mailId);
}
