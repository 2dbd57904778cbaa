using System.Globalization;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Roster;

namespace EfpConnect.Grains.Roster;

/// <summary>Who may read the list of users, and which of them a query asks for.</summary>
internal static class RosterReading
{
    private const int MaxSize = 100;
    private const CompareOptions AsPeopleSearch = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public static Problem? MayRead(ImmutableArray<AccessManager> roles, RosterQuery query) =>
        roles.Any(r => r.IsEffective && (query.Service is null || query.Service == r.Service)) ? null : new NotManager();

    public static RosterView Of(this RosterQuery query, IEnumerable<RosterEntry> entries)
    {
        var size = Math.Clamp(query.Size, 1, MaxSize);
        var page = Math.Max(1, query.Page);
        var matching = entries.Where(query.Matches).OrderBy(SortName, StringComparer.OrdinalIgnoreCase).ToList();
        return new RosterView([.. matching.Skip((page - 1) * size).Take(size)], matching.Count, page, size);
    }

    private static bool Matches(this RosterQuery query, RosterEntry entry) =>
        (string.IsNullOrWhiteSpace(query.Text) || Contains(Words(entry), query.Text.Trim()))
        && (query is { Siret: null, Role: null } || entry.Habilitations.Any(query.Matches));

    private static bool Matches(this RosterQuery query, Habilitation held) =>
        held.IsActive
        && (query.Service is null || held.Service == query.Service)
        && (query.Siret is null || held.Siret == query.Siret)
        && (query.Role is null || held.Roles.Contains(query.Role.Value));

    private static string SortName(RosterEntry entry) => $"{entry.Person.Identity.LastName} {entry.Person.Identity.FirstName} {entry.Person.Email}";

    private static string Words(RosterEntry entry) =>
        $"{entry.Person.Identity.FirstName} {entry.Person.Identity.LastName} {entry.Person.Identity.FirstName} {entry.Person.Email}";

    private static bool Contains(string words, string text) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(words, text, AsPeopleSearch) >= 0;
}
