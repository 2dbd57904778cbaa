using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.Mail.Contents;

/// <summary>Words somebody typed freely: hostile until shown otherwise, so always quoted, labelled and without live addresses.</summary>
[JsonConverter(typeof(Converter))]
public sealed record UserText(string Text)
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator UserText?(string? text) => text is null ? null : new(text);

    public override string ToString() => Text;

    private sealed class Converter : JsonConverter<UserText>
    {
        public override UserText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A text is a string."));

        public override void Write(Utf8JsonWriter writer, UserText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
