using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Response)
{
    public string? Code => Text("code");

    public JsonArray Items => Body!.AsArray();

    public string? Text(string member) => Body is JsonObject json ? json[member]?.ToString() : null;

    public static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, Parse(response, text), response);
    }

    /// <summary>Fails with what was answered instead.</summary>
    public ApiAnswer Expect(HttpStatusCode status, string? code = null)
    {
        Assert.True(Status == status && (code is null || Code == code), $"Expected {(int)status} {code}, got {(int)Status} {Body?.ToJsonString()}");
        return this;
    }

    private static JsonNode? Parse(HttpResponseMessage response, string text) =>
        response.Content.Headers.ContentType?.MediaType is "application/json" or "application/problem+json"
            ? JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 64 })
            : null;
}
