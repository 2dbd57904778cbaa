using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Roster;

/// <summary>A bounded part of the list of a company's users: copies made by the users themselves, never a source of truth.</summary>
public sealed record RosterPage : StoredRecord
{
    public ImmutableArray<RosterEntry> Entries { get; init; } = [];

    /// <summary>Takes a newer copy; an older one that arrives late changes nothing.</summary>
    public Decision<RosterEvent> List(RosterEntry entry) =>
        Entries.FirstOrDefault(e => e.Person.Id == entry.Person.Id) is { } known && known.Version >= entry.Version ? [] : new UserListed(entry);

    public RosterPage Evolve(RosterEvent happened) => happened switch
    {
        UserListed e => this with { Entries = [.. Entries.Where(x => x.Person.Id != e.Entry.Person.Id), e.Entry] },
        _ => this,
    };
}

/// <param name="Version">Grows with each change of the user.</param>
[GenerateSerializer, Immutable, Alias("efp.roster-entry")]
public sealed record RosterEntry(
    Person Person, ImmutableArray<Habilitation> Habilitations, ImmutableArray<ServiceId> Manages, DateTimeOffset AttachedAt, DateTimeOffset? LastSignIn, long Version);

[JsonDerivedType(typeof(UserListed), "listed")]
public abstract record RosterEvent;

public sealed record UserListed(RosterEntry Entry) : RosterEvent;
