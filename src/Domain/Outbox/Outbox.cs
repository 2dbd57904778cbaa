namespace EfpConnect.Domain.Outbox;

/// <summary>Mails handed over and owed: each is kept until sent, tried again at growing intervals, and set aside when hopeless (rules §11).</summary>
public sealed record Outbox : StoredRecord
{
    /// <summary>Waiting times after each failed attempt; after the last one the mail is a dead letter.</summary>
    private static ImmutableArray<TimeSpan> Backoff { get; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(12)];

    /// <summary>How long the preparations of an attempt may take: of two who prepare the same one, the first to begin hands over.</summary>
    private static TimeSpan Hold { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a hand-over may take before another may begin.</summary>
    private static TimeSpan Lease { get; } = TimeSpan.FromMinutes(2);

    /// <summary>Hand-overs of which nothing was heard: each may have brought a copy, and there are never more.</summary>
    private const int MostCopies = 3;

    /// <summary>Waiting time after a failure before the hand-over, which often passes with what caused it: a silo that died, a store that was away.</summary>
    private static TimeSpan SoonAgain { get; } = TimeSpan.FromSeconds(10);

    /// <summary>For so long is tried soon again.</summary>
    private static TimeSpan Young { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long is tried what never comes to its hand-over: whom it may go to cannot be asked, or its words cannot be found.</summary>
    private static TimeSpan LongestTrying { get; } = TimeSpan.FromDays(1);

    /// <summary>How long the id of a sent mail is remembered, so that handing it over again sends nothing.</summary>
    private static TimeSpan Memory { get; } = TimeSpan.FromDays(7);

    public ImmutableArray<OwedMail> Owed { get; init; } = [];

    public ImmutableArray<OwedMail> Dead { get; init; } = [];

    public ImmutableArray<SentMail> Sent { get; init; } = [];

    public Decision<OutboxEvent> Queue(IReadOnlyCollection<MailEnvelope> mails, DateTimeOffset now)
    {
        var fresh = mails.Where(m => !Knows(m.Id)).DistinctBy(m => m.Id).ToImmutableArray();
        return fresh.IsEmpty ? [] : new MailsQueued(fresh, now);
    }

    public ImmutableArray<OwedMail> Due(int most, DateTimeOffset now) => [.. Overdue(now).Where(m => !IsInDoubt(m)).Take(most)];

    /// <summary>Keeps each mail for the one who asks, and sets aside what was perhaps sent often enough.</summary>
    public Decision<OutboxEvent> Take(ImmutableArray<OwedMail> due, DateTimeOffset now)
    {
        var doubtful = Overdue(now).Where(IsInDoubt).Select(m => new MailLeftInDoubt(m.Mail.Id, now));
        return due.IsEmpty ? [.. doubtful] : [.. doubtful, new MailsTaken([.. due.Select(m => m.Mail.Id)], now + Hold)];
    }

    /// <summary>Marks a hand-over before the mail server can hear of it (architecture §3). Nothing when the attempt is another's since.</summary>
    public Decision<OutboxEvent> Begin(string mailId, int attempt, DateTimeOffset now) =>
        Owed.Any(m => m.Mail.Id == mailId && m.Attempts == attempt - 1) ? new HandoverBegun(mailId, now + Lease) : [];

    /// <summary>The mail server has it, which is news also of a mail that was set aside meanwhile.</summary>
    public Decision<OutboxEvent> Succeed(string mailId, DateTimeOffset now) =>
        Owed.Concat(Dead).Any(m => m.Mail.Id == mailId) ? new MailSent(mailId, now, now - Memory) : [];

    /// <param name="attempts">Hand-overs begun, its own included if it came to that. Another number, and the mail is another's since.</param>
    public Decision<OutboxEvent> Fail(string mailId, int attempts, bool hopeless, DateTimeOffset now) => Owed.FirstOrDefault(m => m.Mail.Id == mailId) switch
    {
        null => [],
        var mail when mail.Attempts != attempts => [],
        _ when hopeless => new MailGivenUp(mailId, now),
        { Begun: null } mail when now - mail.QueuedAt >= LongestTrying => new MailGivenUp(mailId, now),
        { Begun: null } mail => new AttemptFailed(mailId, now + (now - mail.QueuedAt < Young ? SoonAgain : Backoff[0])),
        var mail when IsExhausted(mail) => new MailGivenUp(mailId, now),
        var mail => new AttemptFailed(mailId, now + Backoff[mail.Attempts - 1]),
    };

    /// <summary>Whether it never came to a hand-over.</summary>
    public static bool IsUntried(OwedMail mail) => mail.Attempts == 0;

    /// <summary>Whether every attempt that it had was made.</summary>
    public static bool IsExhausted(OwedMail mail) => mail.Attempts > Backoff.Length;

    /// <summary>Whether it was perhaps sent, as often as it may be.</summary>
    public static bool IsInDoubt(OwedMail mail) => mail.Unreported >= MostCopies;

    /// <summary>A mail that nobody may be sent any more; handing it over again sends nothing either.</summary>
    public Decision<OutboxEvent> Drop(string mailId, DateTimeOffset now) =>
        Owed.Any(m => m.Mail.Id == mailId) ? new MailDropped(mailId, now, now - Memory) : [];

    /// <summary>Has a dead letter sent as if it were new.</summary>
    public Decision<OutboxEvent> Retry(string mailId, DateTimeOffset now) =>
        Dead.Any(m => m.Mail.Id == mailId) ? new MailRevived(mailId, now) : [];

    public Outbox Evolve(OutboxEvent happened) => happened switch
    {
        MailsQueued e => this with { Owed = [.. Owed, .. e.Mails.Select(m => new OwedMail(m, e.At, 0, e.At))] },
        MailsTaken e => Change(e.MailIds, m => m with { NextAttemptAt = e.LeaseUntil, Begun = null }),
        HandoverBegun e => Change([e.MailId], m => m.HandedOver() with { NextAttemptAt = e.LeaseUntil }),
        AttemptFailed e => Change([e.MailId], m => m.Heard() with { NextAttemptAt = e.RetryAt }),
        MailSent e => DoneWith(e.MailId, e.At, e.ForgetUntil),
        MailDropped e => DoneWith(e.MailId, e.At, e.ForgetUntil),
        MailGivenUp e => SetAside(e.MailId, m => m.Heard()),
        MailLeftInDoubt e => SetAside(e.MailId, m => m),
        MailRevived e => Revive(Dead.First(m => m.Mail.Id == e.MailId), e.At),
        _ => this,
    };

    private IEnumerable<OwedMail> Overdue(DateTimeOffset now) => Owed.Where(m => now >= m.NextAttemptAt);

    private Outbox SetAside(string id, Func<OwedMail, OwedMail> change) =>
        this with { Owed = Without(id), Dead = [.. Dead, change(Owed.First(m => m.Mail.Id == id))] };

    private Outbox DoneWith(string id, DateTimeOffset at, DateTimeOffset forgetUntil) =>
        this with { Owed = Without(id), Dead = [.. Dead.Where(m => m.Mail.Id != id)], Sent = [.. Sent.Where(s => s.At > forgetUntil), new(id, at)] };

    private Outbox Revive(OwedMail dead, DateTimeOffset at) =>
        this with { Owed = [.. Owed, dead with { QueuedAt = at, Attempts = 0, NextAttemptAt = at, Begun = null, Unreported = null }], Dead = Dead.Remove(dead) };

    private bool Knows(string id) => Owed.Any(m => m.Mail.Id == id) || Sent.Any(s => s.Id == id) || Dead.Any(m => m.Mail.Id == id);

    private ImmutableArray<OwedMail> Without(string id) => [.. Owed.Where(m => m.Mail.Id != id)];

    private Outbox Change(ImmutableArray<string> ids, Func<OwedMail, OwedMail> change) =>
        this with { Owed = [.. Owed.Select(m => ids.Contains(m.Mail.Id) ? change(m) : m)] };
}

/// <summary>One mail to one person, its words not yet rendered.</summary>
/// <param name="Id">Stable: made of the transition, the recipient and the template (rules §11). Also its Message-ID.</param>
/// <param name="To">Null for a letter to print.</param>
/// <param name="Content">The typed mail as JSON; codes in it are encrypted.</param>
[GenerateSerializer, Immutable, Alias("efp.mail-envelope")]
public sealed record MailEnvelope(string Id, EmailAddress? To, string Content);

/// <param name="Attempts">Hand-overs begun.</param>
[GenerateSerializer, Immutable, Alias("efp.owed-mail")]
public sealed record OwedMail(MailEnvelope Mail, DateTimeOffset QueuedAt, int Attempts, DateTimeOffset NextAttemptAt)
{
    /// <summary>Hand-overs of which nothing was heard, one under way included; null for none.</summary>
    [Id(0)]
    public int? Unreported { get; init; }

    /// <summary>Whether the mail server may have heard of the latest attempt; null for no.</summary>
    [Id(1)]
    public bool? Begun { get; init; }

    internal OwedMail HandedOver() => this with { Attempts = Attempts + 1, Begun = true, Unreported = (Unreported ?? 0) + 1 };

    internal OwedMail Heard() => Begun is null ? this : this with { Begun = null, Unreported = Unreported > 1 ? Unreported - 1 : null };
}

public sealed record SentMail(string Id, DateTimeOffset At);
