using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>Whether JSON is what the document says it is.</summary>
internal sealed class SchemaCheck(Published published)
{
    /// <returns>What is wrong, and where.</returns>
    public IEnumerable<string> Wrong(JsonNode? value, JsonNode schema, string at = "$")
    {
        schema = published.Resolve(schema);
        return schema["oneOf"] is JsonArray cases ? WrongInAll(value, cases, at)
            : !IsOfType(value, schema) ? [$"{at} is not of type {schema["type"]?.ToJsonString()}: {value?.ToJsonString() ?? "null"}"]
            : value switch
            {
                JsonObject members => WrongMembers(members, schema, at),
                JsonArray items => items.SelectMany((item, i) => Wrong(item, schema["items"]!, $"{at}[{i}]")),
                JsonValue text when value.GetValueKind() == JsonValueKind.String => WrongText(text.GetValue<string>(), schema, at),
                _ => [],
            };
    }

    private IEnumerable<string> WrongInAll(JsonNode? value, JsonArray cases, string at)
    {
        var wrong = cases.Select(one => Wrong(value, one!, at).ToList()).ToList();
        return wrong.Any(list => list.Count == 0) ? [] : wrong.SelectMany(list => list);
    }

    private IEnumerable<string> WrongMembers(JsonObject members, JsonNode schema, string at)
    {
        var known = schema["properties"]?.AsObject() ?? [];
        var missing = Names(schema["required"]).Where(name => !members.ContainsKey(name)).Select(name => $"{at}.{name} is missing");
        var unknown = IsOpen(schema) ? [] : members.Where(member => !known.ContainsKey(member.Key)).Select(member => $"{at}.{member.Key} is not documented");
        var within = members.Where(member => known.ContainsKey(member.Key)).SelectMany(member => Wrong(member.Value, known[member.Key]!, $"{at}.{member.Key}"));
        return missing.Concat(unknown).Concat(within);
    }

    private static IEnumerable<string> WrongText(string text, JsonNode schema, string at)
    {
        if (schema["enum"] is JsonArray values && !Names(values).Contains(text)) yield return $"{at}: « {text} » is not one of the values";
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern.GetValue<string>())) yield return $"{at}: « {text} » does not match {pattern}";
        if (schema["format"]?.GetValue<string>() == "date-time" && !DateTimeOffset.TryParse(text, out _)) yield return $"{at}: « {text} » is not an instant";
    }

    private static bool IsOpen(JsonNode schema) => schema["additionalProperties"] is not null;

    private static bool IsOfType(JsonNode? value, JsonNode schema) => schema["type"] is not { } type || Names(type).Contains(value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => "integer",
        { } kind => kind.ToString().ToLowerInvariant(),
    });

    private static IEnumerable<string> Names(JsonNode? node) => node switch
    {
        JsonArray many => many.Select(one => $"{one}"),
        { } one => [$"{one}"],
        null => [],
    };
}
