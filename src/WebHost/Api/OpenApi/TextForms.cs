using System.Text.Json.Nodes;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Json;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>How a value that is written as a string looks.</summary>
internal sealed record TextForm(string? Description = null, string? Pattern = null, string? Format = null, IEnumerable<JsonNode>? Values = null);

internal static class TextForms
{
    private const string Id = "^[0-9a-f]{32}$";

    private static readonly Dictionary<Type, TextForm> Known = new()
    {
        [typeof(string)] = new(),
        [typeof(DateTimeOffset)] = new("ISO 8601, in UTC.", Format: "date-time"),
        [typeof(EmailAddress)] = new(Format: "email"),
        [typeof(Siren)] = new("The company's 9 digits.", Pattern: "^[0-9]{9}$"),
        [typeof(Siret)] = new("The establishment's 14 digits.", Pattern: "^[0-9]{14}$"),
        [typeof(UserId)] = new(Pattern: Id),
        [typeof(CaptchaId)] = new(Pattern: Id),
        [typeof(RegistrationId)] = new(Pattern: Id),
        [typeof(ServiceId)] = new("An online service.", Values: ServiceCatalogue.All.Select(service => Text(service.Id))),
        [typeof(Named<RequestStatus>)] = new(Values: Named<RequestStatus>.Names.Select(name => Text(name))),
        [typeof(Role)] = new("A role inside a service.", Values: AllRoles.Select(role => Text(role))),
    };

    public static TextForm? Of(Type type) => Known.GetValueOrDefault(type);

    private static IEnumerable<Role> AllRoles =>
        ServiceCatalogue.All.SelectMany(service => service.Exclusive.Concat(service.Combinable)).Distinct();

    private static JsonNode Text(object value) => JsonValue.Create(value.ToString()!);
}
