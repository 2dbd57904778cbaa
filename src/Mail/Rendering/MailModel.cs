using System.Collections;
using System.Text.Json;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;
using EfpConnect.Mail.Contents;
using Scriban.Runtime;

namespace EfpConnect.Mail.Rendering;

/// <summary>Turns a mail into what its templates name: <c>AskedAt</c> becomes <c>asked_at.hour</c>, a service its names, a code its groups.</summary>
internal sealed class MailModel(ISecretOpener secrets)
{
    /// <summary>Rows of a list that are shown; the others are counted (rules §11).</summary>
    private const int MostRows = 50;

    public ScriptObject Of(object record)
    {
        var model = new ScriptObject();
        foreach (var property in record.GetType().GetProperties())
        {
            model[JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)] = Show(property.GetValue(record));
        }

        return model;
    }

    private object? Show(object? value) => value switch
    {
        null => null,
        bool or int => value,
        string text => PlainWords.OneLine(text),
        UserText text => new ScriptArray(PlainWords.Lines(text.Text)),
        SealedSecret secret => GroupedCode.Of(secrets.Open(secret.Ciphertext)),
        DateTimeOffset instant => Instant(instant),
        DateOnly date => ParisTime.Date(date),
        Siren siren => KeptTogether(siren.ToDisplay()),
        Siret siret => KeptTogether(siret.ToDisplay()),
        EmailAddress email => email.ToString(),
        ServiceId service => Service(ServiceCatalogue.Of(service)),
        IEnumerable<Role> roles => Roles([.. roles.Select(RoleNames.Of)]),
        Uri link => link is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? link.AbsoluteUri : null,
        Enum choice => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString()),
        Person person => Named(person),
        IEnumerable list => Rows([.. list.Cast<object>()]),
        _ => Of(value),
    };

    private static string KeptTogether(string number) => number.Replace(' ', '\u00A0');

    private static ScriptObject Instant(DateTimeOffset instant) => new()
    {
        ["date"] = ParisTime.Date(instant),
        ["hour"] = ParisTime.Hour(instant),
        ["date_and_hour"] = ParisTime.DateAndHour(instant),
    };

    private static ScriptObject Service(OnlineService service) => new()
    {
        ["id"] = service.Id.ToString(),
        ["name"] = service.Name,
        ["full_name"] = service.Name == service.ShortName ? service.Name : $"{service.Name} ({service.ShortName})",
        ["short_name"] = service.ShortName,
    };

    private static ScriptObject Roles(string[] names) => new()
    {
        ["names"] = string.Join(", ", names),
        ["count"] = names.Length,
    };

    private ScriptObject Named(Person person)
    {
        var model = Of(person);
        model["name"] = PlainWords.OneLine($"{person.Title} {person.FirstName} {person.LastName}");
        return model;
    }

    private ScriptObject Rows(List<object> list) => new()
    {
        ["rows"] = new ScriptArray(list.Take(MostRows).Select(Show)),
        ["count"] = list.Count,
        ["others"] = Math.Max(0, list.Count - MostRows),
    };
}
