using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>A program that uses the API: keeps its cookies and its CSRF token.</summary>
internal sealed class ApiCaller(HttpClient http)
{
    public HttpClient Http => http;

    public string? CsrfToken { get; set; }

    public async Task<ApiAnswer> GetAsync(string path) => await SendAsync(HttpMethod.Get, path, null);

    public Task<ApiAnswer> PostAsync(string path, JsonNode? body = null, string? key = null) => SendAsync(HttpMethod.Post, path, Json(body), key);

    public Task<ApiAnswer> PutAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Put, path, Json(body));

    public Task<ApiAnswer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    public Task<ApiAnswer> SendTextAsync(HttpMethod method, string path, string body, string type = "application/json") =>
        SendAsync(method, path, new StringContent(body, Encoding.UTF8, type));

    public async Task<ApiAnswer> SendAsync(HttpMethod method, string path, HttpContent? content, string? key = null)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = content };
        if (CsrfToken is not null && method != HttpMethod.Get) request.Headers.Add("X-CSRF-Token", CsrfToken);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        var answer = await ApiAnswer.ReadAsync(await http.SendAsync(request));
        CsrfToken = answer.Text("csrfToken") ?? CsrfToken;
        return answer;
    }

    public async Task<JsonObject> SolvedCaptchaAsync()
    {
        if (CsrfToken is null) await GetAsync("/session");
        var drawn = await PostAsync("/captchas");
        var told = await http.GetFromJsonAsync<JsonObject>($"/dev/captchas/{drawn.Text("id")}");
        return new() { ["id"] = drawn.Text("id"), ["answer"] = told!["answer"]!.GetValue<string>() };
    }

    private static JsonContent? Json(JsonNode? body) => body is null ? null : JsonContent.Create(body);
}
