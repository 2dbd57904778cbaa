using EfpConnect.Domain.Roster;

namespace EfpConnect.Contracts;

/// <summary>Reads the list of a company's users for one of its managers (S29 a).</summary>
[Alias("efp.IRosterGrain"), GrainInterfaceType("efp.IRosterGrain")]
public interface IRosterGrain : IGrainWithStringKey
{
    /// <summary>Problems: <c>not-manager</c>.</summary>
    [Alias("Users")]
    Task<Outcome<RosterView>> UsersAsync(UserId manager, RosterQuery query);
}

/// <summary>Places users on the pages of a company's list.</summary>
[Alias("efp.IRosterIndexGrain"), GrainInterfaceType("efp.IRosterIndexGrain")]
public interface IRosterIndexGrain : IGrainWithStringKey
{
    /// <returns>The page that lists the user.</returns>
    [Alias("Place")]
    Task<int> PlaceAsync(OperationId operation, UserId user);

    [Alias("Pages")]
    Task<int> PagesAsync();
}

/// <summary>One bounded page of a company's list of users.</summary>
[Alias("efp.IRosterPageGrain"), GrainInterfaceType("efp.IRosterPageGrain")]
public interface IRosterPageGrain : IGrainWithStringKey
{
    [Alias("List")]
    Task ListAsync(OperationId operation, RosterEntry entry);

    [Alias("Entries")]
    Task<ImmutableArray<RosterEntry>> EntriesAsync();
}

/// <param name="Text">Part of a name or an address, accents and case ignored; null for all.</param>
/// <param name="Page">From 1.</param>
[GenerateSerializer, Immutable, Alias("efp.roster-query")]
public sealed record RosterQuery(ServiceId? Service, string? Text, Siret? Siret, Role? Role, int Page, int Size);

/// <param name="Total">All users that match, on all pages.</param>
[GenerateSerializer, Immutable, Alias("efp.view.roster")]
public sealed record RosterView(ImmutableArray<RosterEntry> Items, int Total, int Page, int Size);
