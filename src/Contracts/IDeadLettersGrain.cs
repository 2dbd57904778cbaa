namespace EfpConnect.Contracts;

/// <summary>What could not be delivered and was set aside, from everywhere: support sees it and has it tried again.</summary>
[Alias("efp.IDeadLettersGrain"), GrainInterfaceType("efp.IDeadLettersGrain")]
public interface IDeadLettersGrain : IGrainWithIntegerKey
{
    /// <summary>Oldest first.</summary>
    [Alias("List")]
    Task<ImmutableArray<DeadLetterView>> ListAsync();

    [Alias("Retry")]
    Task<RetryAnswer> RetryAsync(string id);
}

/// <summary>A dead letter without its content: neither words of a mail, nor a code, nor a whole address.</summary>
/// <param name="Id">Stable while the letter is dead.</param>
/// <param name="Source">The kind of grain that owes it.</param>
/// <param name="What">The name of the mail, or of the fact whose consequences are owed.</param>
/// <param name="To">The masked address of a mail; null for a letter to print and for a consequence.</param>
/// <param name="Reason">The stable code of the receiver's problem, or the kind of error.</param>
[GenerateSerializer, Immutable, Alias("efp.view.dead-letter")]
public sealed record DeadLetterView(string Id, DeadLetterKind Kind, string Source, string What, string? To, string Reason, DateTimeOffset Since, bool Overtaken);

[GenerateSerializer, Alias("efp.dead-letter-kind")]
public enum DeadLetterKind
{
    Consequence,
    Mail,

    /// <summary>No letter: a grain that may hold some and cannot be read.</summary>
    Unreadable,

    /// <summary>A consequence that is not set aside but tried all the time, in vain for more than an hour: what keeps it from arriving is to be mended.</summary>
    Late,
}

[GenerateSerializer, Alias("efp.retry-answer")]
public enum RetryAnswer
{
    /// <summary>No such dead letter, or no longer one.</summary>
    Unknown,

    /// <summary>Something later was decided about the same subject: delivering this now would undo it.</summary>
    Overtaken,

    /// <summary>It failed again; it is tried further, then set aside again.</summary>
    Failed,

    /// <summary>A consequence that is carried out, or a mail that is on its way again.</summary>
    Delivered,
}
