using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EfpConnect.Faults.Tests.Load;

/// <summary>What came back from one attempt.</summary>
/// <param name="Status">Null when the connection broke or nothing came in time.</param>
/// <param name="RetryAfter">As the answer says.</param>
internal sealed record Reply(HttpStatusCode? Status, JsonNode? Body, TimeSpan? RetryAfter)
{
    public static Reply Nothing { get; } = new(null, null, null);

    /// <summary>Done, or turned down: something to rely on. Anything else says nothing of what was done.</summary>
    public bool IsAnswer => Status is { } status && (int)status < 500;

    public bool IsDone => Status is { } status && (int)status is >= 200 and < 300;

    public string? Code => this["code"];

    /// <summary>What the portal may do when it cannot answer: say when to come back, or be gone.</summary>
    public bool IsHonestSilence => Status is null || (Status == HttpStatusCode.ServiceUnavailable && RetryAfter is not null);

    public string? this[string member] => (Body as JsonObject)?[member]?.ToString();

    public static async Task<Reply> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, Parse(text), response.Headers.RetryAfter?.Delta);
    }

    public override string ToString() => $"{(Status is { } status ? (int)status : "nothing")} {Code}".TrimEnd();

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
