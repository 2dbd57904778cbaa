using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.Mail.Contents;

/// <summary>A code that rests encrypted until the very moment its mail is rendered: see <see cref="ISecretOpener"/>.</summary>
[JsonConverter(typeof(Converter))]
public sealed record SealedSecret(string Ciphertext)
{
    public static implicit operator SealedSecret(string ciphertext) => new(ciphertext);

    public override string ToString() => "•••";

    private sealed class Converter : JsonConverter<SealedSecret>
    {
        public override SealedSecret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A sealed secret is a string."));

        public override void Write(Utf8JsonWriter writer, SealedSecret value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Ciphertext);
    }
}
