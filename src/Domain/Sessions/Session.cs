using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Sessions;

/// <summary>One signed-in browser. Kept by the server, so that it can be ended.</summary>
[JsonDerivedType(typeof(None), "none"), JsonDerivedType(typeof(Open), "open"), JsonDerivedType(typeof(Ended), "ended")]
public abstract record Session : StoredRecord
{
    public sealed record None : Session;

    public sealed record Open(UserId User, DateTimeOffset StartedAt, DateTimeOffset SeenAt) : Session;

    public sealed record Ended : Session;

    private Session() { }

    public Decision<SessionEvent> Start(UserId user, DateTimeOffset now) => this is None ? new SessionStarted(user, now) : [];

    /// <summary>Who is here, or nobody once idle or too old.</summary>
    public UserId? UserAt(SessionPolicy policy, DateTimeOffset now) =>
        this is Open s && now < s.SeenAt + policy.Idle && now < s.StartedAt + policy.Absolute ? s.User : null;

    /// <summary>Notes a sign of life, once a minute at most: a click must not cost a write.</summary>
    public Decision<SessionEvent> See(SessionPolicy policy, DateTimeOffset now) =>
        UserAt(policy, now) is not null && now >= ((Open)this).SeenAt + TimeSpan.FromMinutes(1) ? new SessionSeen(now) : [];

    public Decision<SessionEvent> End() => this is Open ? new SessionEnded() : [];

    public Session Evolve(SessionEvent happened) => (this, happened) switch
    {
        (_, SessionStarted e) => new Open(e.User, e.At, e.At),
        (Open s, SessionSeen e) => s with { SeenAt = e.At },
        (_, SessionEnded) => new Ended(),
        _ => this,
    };
}

[JsonDerivedType(typeof(SessionStarted), "started"), JsonDerivedType(typeof(SessionSeen), "seen"), JsonDerivedType(typeof(SessionEnded), "ended")]
public abstract record SessionEvent;

public sealed record SessionStarted(UserId User, DateTimeOffset At) : SessionEvent;

public sealed record SessionSeen(DateTimeOffset At) : SessionEvent;

public sealed record SessionEnded : SessionEvent;

/// <summary>How long a session lasts (rules §0).</summary>
public sealed class SessionPolicy
{
    /// <summary>Without a sign of life. Default: 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "12:00:00")]
    public TimeSpan Idle { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>At most. Default: 12 hours.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "1.00:00:00")]
    public TimeSpan Absolute { get; set; } = TimeSpan.FromHours(12);
}
