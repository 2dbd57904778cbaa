using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>What the API answered.</summary>
internal sealed record ApiAnswer(ApiOperation Operation, HttpStatusCode Status, JsonNode? Body)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    public string? Code => this["code"]?.ToString();

    public JsonNode? this[string member] => (Body as JsonObject)?[member];

    public DateTimeOffset Instant(string member) => this[member]!.GetValue<DateTimeOffset>();

    /// <summary>Fails with what was answered instead.</summary>
    public ApiAnswer Expect(HttpStatusCode status, string? code = null)
    {
        Assert.True(Status == status && (code is null || Code == code), $"{Operation.Id}: expected {(int)status} {code}, got {(int)Status} {Body?.ToJsonString()}");
        return this;
    }

    public static async Task<ApiAnswer> ReadAsync(ApiOperation operation, HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new(operation, response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }
}
