using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>Reads an identifier, and says which problem it is when it does not parse.</summary>
internal sealed class IdentifierConverter<T> : JsonConverter<T> where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.TryParse(WellFormedTextConverter.ReadText(ref reader), null, out var value) ? value : throw new FieldRefused(IdentifierProblems.Of(typeof(T)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
