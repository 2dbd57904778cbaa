using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.Mail.Contents;

/// <summary>The form in which a mail waits in an outbox.</summary>
public static class MailContentJson
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,   // stored, never embedded in a page
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(MailContent content) => JsonSerializer.Serialize(content, Options);

    public static MailContent Read(string json) =>
        JsonSerializer.Deserialize<MailContent>(json, Options) ?? throw new JsonException("Not a mail.");
}
