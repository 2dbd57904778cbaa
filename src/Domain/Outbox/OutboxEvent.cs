namespace EfpConnect.Domain.Outbox;

[JsonDerivedType(typeof(MailsQueued), "queued")]
[JsonDerivedType(typeof(MailsTaken), "taken")]
[JsonDerivedType(typeof(HandoverBegun), "handover-begun")]
[JsonDerivedType(typeof(AttemptFailed), "attempt-failed")]
[JsonDerivedType(typeof(MailSent), "sent")]
[JsonDerivedType(typeof(MailDropped), "dropped")]
[JsonDerivedType(typeof(MailGivenUp), "given-up")]
[JsonDerivedType(typeof(MailLeftInDoubt), "left-in-doubt")]
[JsonDerivedType(typeof(MailRevived), "revived")]
public abstract record OutboxEvent;

public sealed record MailsQueued(ImmutableArray<MailEnvelope> Mails, DateTimeOffset At) : OutboxEvent;

/// <summary>Somebody has them in hand.</summary>
/// <param name="LeaseUntil">Somebody else may take them from then on, if nothing was heard of them.</param>
public sealed record MailsTaken(ImmutableArray<string> MailIds, DateTimeOffset LeaseUntil) : OutboxEvent;

/// <summary>The mail server may hear of the mail from now on.</summary>
/// <param name="LeaseUntil">As long again for the conversation with it.</param>
public sealed record HandoverBegun(string MailId, DateTimeOffset LeaseUntil) : OutboxEvent;

public sealed record AttemptFailed(string MailId, DateTimeOffset RetryAt) : OutboxEvent;

public sealed record MailSent(string MailId, DateTimeOffset At, DateTimeOffset ForgetUntil) : OutboxEvent;

public sealed record MailGivenUp(string MailId, DateTimeOffset At) : OutboxEvent;

/// <summary>Perhaps sent: nothing was heard of its attempts.</summary>
public sealed record MailLeftInDoubt(string MailId, DateTimeOffset At) : OutboxEvent;

public sealed record MailDropped(string MailId, DateTimeOffset At, DateTimeOffset ForgetUntil) : OutboxEvent;

public sealed record MailRevived(string MailId, DateTimeOffset At) : OutboxEvent;
