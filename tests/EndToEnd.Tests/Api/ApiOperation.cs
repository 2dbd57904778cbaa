using System.Net;
using System.Text.Json.Nodes;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>One call, as the document describes it.</summary>
internal sealed record ApiOperation(string Verb, string Template, JsonNode Description)
{
    public string Id => Description["operationId"]!.GetValue<string>();

    public HttpMethod Method => HttpMethod.Parse(Verb.ToUpperInvariant());

    public bool NeedsToken => Description["security"]?.AsArray().Any(way => way?["csrf"] is not null) == true;

    /// <summary>Null for a call without a body.</summary>
    public JsonNode? BodySchema => Description["requestBody"]?["content"]?["application/json"]?["schema"];

    public JsonNode? Answer(HttpStatusCode status) => Description["responses"]?[$"{(int)status}"];

    /// <summary>The template filled in. Arguments that the document does not name are a mistake of the caller.</summary>
    public string AddressOf(JsonObject arguments)
    {
        var places = Parameters("path").Concat(Parameters("query")).ToList();
        Assert.Empty(arguments.Select(argument => argument.Key).Except(places));
        var path = Parameters("path").Aggregate(Template, (filled, name) => filled.Replace($"{{{name}}}", Text(arguments, name), StringComparison.Ordinal));
        var query = Parameters("query").Where(arguments.ContainsKey).Select(name => $"{name}={Text(arguments, name)}");
        return $"{path}?{string.Join('&', query)}".TrimEnd('?');
    }

    private static string Text(JsonObject arguments, string name) => Uri.EscapeDataString(arguments[name]!.ToString());

    private IEnumerable<string> Parameters(string place) =>
        from parameter in Description["parameters"]?.AsArray() ?? []
        where parameter!["in"]!.GetValue<string>() == place
        select parameter!["name"]!.GetValue<string>();
}
