using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>The OpenAPI document that a portal publishes: all that a program knows of its calls.</summary>
internal sealed class Published(JsonNode document)
{
    public static async Task<Published> ReadAsync(HttpClient portal) =>
        new((await portal.GetFromJsonAsync<JsonNode>("/openapi/v1.json"))!);

    public ApiOperation Find(string operationId) =>
        Operations().Single(operation => operation.Id == operationId);

    /// <summary>Follows <c>$ref</c>.</summary>
    public JsonNode Resolve(JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference ? Resolve(Locate(reference)) : schema;

    private IEnumerable<ApiOperation> Operations() =>
        from path in document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where method.Value?["operationId"] is not null
        select new ApiOperation(method.Key, path.Key, method.Value!);

    private JsonNode Locate(string reference) =>
        reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name] ?? throw new KeyNotFoundException(reference));
}
