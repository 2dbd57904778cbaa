namespace EfpConnect.Domain.Roster;

/// <summary>How many users a company has listed, and so on which page the next one goes.</summary>
public sealed record RosterIndex : StoredRecord
{
    /// <summary>Users a page; a page is one stored record.</summary>
    public const int PageSize = 200;

    public int Users { get; init; }

    /// <summary>The users placed last, so that placing one of them again gives the same page.</summary>
    public ImmutableArray<UserPlaced> Recent { get; init; } = [];

    public int Pages => (Users + PageSize - 1) / PageSize;

    public Decision<RosterIndexEvent> Place(UserId user) => Recent.Any(p => p.User == user) ? [] : new UserPlaced(user, Users / PageSize);

    /// <summary>Whoever was placed too long ago to be remembered is told the last page: it is read with the others, and one more does no harm.</summary>
    public int PageOf(UserId user) => Recent.LastOrDefault(p => p.User == user)?.Page ?? Pages - 1;

    public RosterIndex Evolve(RosterIndexEvent happened) => happened switch
    {
        UserPlaced e => this with { Users = Users + 1, Recent = [.. Recent.TakeLast(PageSize - 1), e] },
        _ => this,
    };
}

[JsonDerivedType(typeof(UserPlaced), "placed")]
public abstract record RosterIndexEvent;

public sealed record UserPlaced(UserId User, int Page) : RosterIndexEvent;
