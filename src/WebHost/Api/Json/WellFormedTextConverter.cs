using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>Text that can be stored, mailed and shown: no lone surrogate, which JSON can spell, and no NUL.</summary>
internal sealed class WellFormedTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public static string ReadText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) throw new FieldRefused(null);
        try
        {
            return reader.GetString() is { } text && !text.Contains('\0', StringComparison.Ordinal) ? text : throw new FieldRefused(null);
        }
        catch (InvalidOperationException)
        {
            // The reader refuses a lone surrogate that way.
            throw new FieldRefused(null);
        }
    }
}
