using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>How the API reads and writes JSON: strict where a typing slip could hide, instants in UTC.</summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Frozen();

    public static void Configure(JsonSerializerOptions options)
    {
        options.MaxDepth = 16;
        options.AllowDuplicateProperties = false;
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.NumberHandling = default;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequiredFields.Demand } };
        foreach (var converter in Identifiers) options.Converters.Add(converter);
        options.Converters.Add(new UtcInstantConverter());
        options.Converters.Add(new WellFormedTextConverter());
    }

    private static IEnumerable<System.Text.Json.Serialization.JsonConverter> Identifiers =>
    [
        new IdentifierConverter<EmailAddress>(), new IdentifierConverter<Siren>(), new IdentifierConverter<Siret>(), new IdentifierConverter<UserId>(),
        new IdentifierConverter<ServiceId>(), new IdentifierConverter<Role>(), new IdentifierConverter<CaptchaId>(), new IdentifierConverter<RegistrationId>(),
    ];

    private static JsonSerializerOptions Frozen()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly();
        return options;
    }
}
