using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Components;

namespace EfpConnect.WebHost.Pages.Establishments;

/// <summary>The establishments of somebody's own company, as cards to choose from.</summary>
internal static class PlaceChoices
{
    private const int Shown = 10;
    private const int MostInList = 50;

    /// <summary>Those found, after those already chosen that the search would hide.</summary>
    public static PlacesFound SearchPlaces(
        this ICompanyDirectory directory, Attachment company, OnlineService service, string? query, IReadOnlyCollection<Siret> chosen)
    {
        var found = directory.Establishments(company.Siren, query, limit: Shown + 1);
        var hidden = chosen.Except(found.Take(Shown).Select(e => e.Siret)).Select(directory.Find).OfType<Establishment>();
        Establishment[] shown = [.. hidden, .. found.Take(Shown)];
        return new(
            [.. shown.Select(e => Card(e, company, service))],
            None: found.Count == 0,
            More: found.Count > Shown,
            SomeNotReferenced: shown.Any(e => LacksReferencing(e, service)));
    }

    /// <summary>The open establishments as a short list; null when there are too many for one: their number is typed.</summary>
    public static IReadOnlyList<Choice>? ListPlaces(this ICompanyDirectory directory, Attachment company, OnlineService service)
    {
        var all = directory.Establishments(company.Siren, limit: MostInList + 1);
        return all.Count > MostInList ? null : [.. all.Where(e => e.Active).Select(e => Line(e, company, service))];
    }

    /// <summary>One establishment that something is about, known to the register or not.</summary>
    public static Choice Place(this ICompanyDirectory directory, Siret siret, Attachment company, OnlineService service) =>
        directory.Find(siret) is { } found ? Card(found, company, service) : new(siret.ToString(), company.CompanyName, NumberOf(siret));

    private static Choice Card(Establishment place, Attachment company, OnlineService service) =>
        new(place.Siret.ToString(), NameOf(place, company), $"{AddressOf(place)} – {NumberOf(place.Siret)}", !place.Active, [.. Badges(place, service)]);

    private static Choice Line(Establishment place, Attachment company, OnlineService service)
    {
        var marks = string.Concat(Badges(place, service).Select(badge => $" – {badge}"));
        return new(place.Siret.ToString(), $"{place.Siret.ToDisplay()} – {NameOf(place, company)}, {place.Town}{marks}");
    }

    private static IEnumerable<string> Badges(Establishment place, OnlineService service)
    {
        if (place.HeadOffice) yield return "Siège social";
        if (!place.Active) yield return place.ClosedOn is { } day ? $"Fermé le {ParisTime.Date(day)}" : "Fermé";
        if (LacksReferencing(place, service)) yield return $"Non référencé à {service.ShortName}";
    }

    private static bool LacksReferencing(Establishment place, OnlineService service) =>
        place.Active && service.NeedsReferencing && !place.IsReferencedFor(service.Id);

    /// <summary>Never cut in two at the end of a line.</summary>
    private static string NumberOf(Siret siret) => $"SIRET {siret.ToDisplay()}".Replace(' ', '\u00a0');

    private static string NameOf(Establishment place, Attachment company) => place.Name ?? company.CompanyName;

    private static string AddressOf(Establishment place) =>
        string.Join(", ", new[] { place.Address, $"{place.PostalCode} {place.Town}" }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
