using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Texts;

namespace EfpConnect.WebHost.Journals;

/// <summary>An entry of the journal in words, for the page and for the file.</summary>
internal sealed record JournalLine(
    long Number, DateTimeOffset At, string Act, string By, string Person, string Service, string Siret, string Roles, string Reason, string Seal)
{
    public static IEnumerable<JournalLine> Of(JournalView view)
    {
        var names = view.Names.ToDictionary(person => person.Id, person => person.FullName());
        return view.Items.Select(item => Of(item, names));
    }

    private static JournalLine Of(SealedEntry item, Dictionary<UserId, string> names)
    {
        var entry = item.Entry;
        return new(
            item.Number, entry.At, JournalActText.Of(entry.Act),
            By: NameOf(entry.By, names, "Système ou assistance"),
            Person: entry.User == entry.By ? "" : NameOf(entry.User, names, ""),
            Service: entry.Service is { } service ? ServiceCatalogue.Of(service).ShortName : "",
            Siret: entry.Siret?.ToDisplay() ?? "",
            Roles: RoleText.Names(entry.Roles),
            Reason: entry.Reason ?? "",
            item.Seal);
    }

    private static string NameOf(UserId? user, Dictionary<UserId, string> names, string nobody) =>
        user is { } id ? names.GetValueOrDefault(id, "Utilisateur supprimé") : nobody;
}
