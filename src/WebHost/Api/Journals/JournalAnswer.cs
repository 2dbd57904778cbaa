using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Api.Journals;

/// <param name="HasMore">Whether older entries follow on the next page.</param>
internal sealed record JournalAnswer(IReadOnlyList<JournalEntryAnswer> Items, int Page, bool HasMore)
{
    public static JournalAnswer Of(JournalView view) => new([.. view.Items.Select(item => JournalEntryAnswer.Of(item, view.Names))], view.Page, view.HasMore);
}

/// <param name="By">Null for what the system or support did.</param>
/// <param name="User">Whom it is about.</param>
/// <param name="Service">Null for what concerns the company as a whole.</param>
/// <param name="Subject">The request, invitation or code that it happened to.</param>
/// <param name="Seal">Covers the entry and the seal before it.</param>
internal sealed record JournalEntryAnswer(
    long Number, DateTimeOffset At, JournalAct Act, JournalPerson? By, JournalPerson? User, ServiceId? Service, Siret? Siret, IReadOnlyList<Role> Roles,
    string? Reason, string? Subject, string Seal)
{
    public static JournalEntryAnswer Of(SealedEntry item, IEnumerable<Person> names)
    {
        var entry = item.Entry;
        return new(
            item.Number, entry.At, entry.Act, JournalPerson.Of(entry.By, names), JournalPerson.Of(entry.User, names), entry.Service, entry.Siret, entry.Roles,
            entry.Reason, entry.Subject, item.Seal);
    }
}

/// <param name="Name">Null when the account was deleted.</param>
internal sealed record JournalPerson(UserId UserId, string? Name)
{
    public static JournalPerson? Of(UserId? user, IEnumerable<Person> names) =>
        user is { } id ? new(id, names.FirstOrDefault(person => person.Id == id) is { Identity: var known } ? $"{known.FirstName} {known.LastName}" : null) : null;
}
