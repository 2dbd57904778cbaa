namespace EfpConnect.Domain.Throttling;

/// <summary>How many attempts at a secret may be made within a window before the next is refused unread.</summary>
/// <param name="Doubling">Beyond the limit wait 1, 2, 4… seconds after the last attempt, instead of the rest of the window.</param>
/// <param name="Locking">Reaching the limit costs a whole window, counted from the last attempt.</param>
public sealed record ThrottleLimit(int Attempts, TimeSpan Window, bool Doubling = false, bool Locking = false)
{
    /// <summary>Where doubling ends, so that nobody keeps others out by trying.</summary>
    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromDays(1);

    internal TimeSpan DelayAfter(int attempts)
    {
        var doubled = Math.Pow(2, attempts - Attempts);
        return doubled < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(doubled) : LongestDelay;
    }
}

/// <summary>The recent attempts of one person or address at one secret. Counted and stored before the secret is looked at.</summary>
public sealed record Throttle : StoredRecord
{
    public ImmutableArray<DateTimeOffset> Attempts { get; init; } = [];

    /// <param name="limits">All apply; the one that frees last decides when to come back.</param>
    public Decision<ThrottleEvent> Attempt(IReadOnlyCollection<ThrottleLimit> limits, DateTimeOffset now)
    {
        var retryAt = limits.Max(limit => RetryAt(limit, now));
        return now < retryAt
            ? new Throttled(retryAt)
            : new AttemptCounted(now, now - limits.Max(limit => limit.Window));
    }

    /// <summary>Whether so many have tried that the next one is slowed down, or must show that he is no robot.</summary>
    public bool IsBusy(IReadOnlyCollection<ThrottleLimit> limits, DateTimeOffset now) =>
        limits.Any(limit => Attempts.Count(at => at > now - limit.Window) >= limit.Attempts);

    /// <summary>After a success nothing is held against anybody.</summary>
    public Decision<ThrottleEvent> Clear() => Attempts.IsEmpty ? [] : new AttemptsForgotten();

    public Throttle Evolve(ThrottleEvent happened) => happened switch
    {
        AttemptCounted e => this with { Attempts = [.. Attempts.Where(at => at > e.ForgetUntil), e.At] },
        AttemptsForgotten => this with { Attempts = [] },
        _ => this,
    };

    private DateTimeOffset RetryAt(ThrottleLimit limit, DateTimeOffset now)
    {
        var end = limit.Locking && !Attempts.IsEmpty ? Attempts.Max() : now;
        var recent = Attempts.Where(at => at > end - limit.Window).Order().ToList();
        return recent.Count < limit.Attempts ? DateTimeOffset.MinValue
            : limit.Doubling ? recent[^1] + limit.DelayAfter(recent.Count)
            : limit.Locking ? recent[^1] + limit.Window
            : recent[^limit.Attempts] + limit.Window;
    }
}

[JsonDerivedType(typeof(AttemptCounted), "counted"), JsonDerivedType(typeof(AttemptsForgotten), "forgotten")]
public abstract record ThrottleEvent;

public sealed record AttemptCounted(DateTimeOffset At, DateTimeOffset ForgetUntil) : ThrottleEvent;

public sealed record AttemptsForgotten : ThrottleEvent;

/// <param name="RetryAt">The first instant at which another attempt is read.</param>
[GenerateSerializer, Immutable, Alias("efp.problem.throttled")]
public sealed record Throttled(DateTimeOffset RetryAt) : Problem("throttled");
