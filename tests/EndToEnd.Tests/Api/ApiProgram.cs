using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Api;

/// <summary>A program that knows nothing of the portal but its OpenAPI document. Keeps its cookies and its token; checks what it sends and gets.</summary>
internal sealed class ApiProgram : IDisposable
{
    private readonly HttpClient _http;
    private readonly Published _published;
    private readonly SchemaCheck _check;
    private string? _token;

    private Uri _address;

    private ApiProgram(HttpClient http, Uri address, Published published)
    {
        (_http, _address, _published) = (http, address, published);
        _check = new SchemaCheck(published);
    }

    public static Task<ApiProgram> OpenAsync(PortalProcess portal) => OpenAsync(portal.Address);

    public static async Task<ApiProgram> OpenAsync(Uri address)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
        var program = new ApiProgram(http, address, await Published.ReadAsync(http));
        await program.CallAsync("getSession");
        return program;
    }

    /// <summary>The next calls go to another process of the same portal, as behind a load balancer.</summary>
    public void MoveTo(Uri address) => _address = address;

    /// <param name="body">An anonymous object.</param>
    /// <param name="at">What the path and the query name, likewise.</param>
    /// <param name="key">A name of the caller's own for the act.</param>
    public async Task<ApiAnswer> CallAsync(string operationId, object? body = null, object? at = null, string? key = null)
    {
        var operation = _published.Find(operationId);
        using var request = new HttpRequestMessage(operation.Method, new Uri(_address, operation.AddressOf(Json(at)?.AsObject() ?? [])));
        request.Content = Content(operation, Json(body));
        if (operation.NeedsToken) request.Headers.Add("X-CSRF-Token", _token);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var response = await _http.SendAsync(request);
        var answer = await ApiAnswer.ReadAsync(operation, response);
        Check(operation, answer);
        _token = answer["csrfToken"]?.ToString() ?? _token;
        return answer;
    }

    /// <summary>Draws a captcha and copies its answer, which the portal tells in Development.</summary>
    public async Task<object> SolvedCaptchaAsync()
    {
        var drawn = (await CallAsync("drawCaptcha")).Expect(HttpStatusCode.Created);
        var told = await _http.GetFromJsonAsync<JsonNode>(new Uri(_address, $"/dev/captchas/{drawn["id"]}"));
        return new { id = $"{drawn["id"]}", answer = $"{told!["answer"]}" };
    }

    public void Dispose() => _http.Dispose();

    private static JsonNode? Json(object? value) => JsonSerializer.SerializeToNode(value, JsonSerializerOptions.Web);

    private JsonContent? Content(ApiOperation operation, JsonNode? body)
    {
        if (body is null) return null;

        Assert.NotNull(operation.BodySchema);
        Assert.Empty(_check.Wrong(body, operation.BodySchema));
        return JsonContent.Create(body);
    }

    private void Check(ApiOperation operation, ApiAnswer answer)
    {
        var documented = operation.Answer(answer.Status);
        Assert.True(documented is not null, $"{operation.Id} answered {(int)answer.Status}, which is not documented: {answer.Body?.ToJsonString()}");
        if (answer.Code is { } code) Assert.Contains($"`{code}`", documented["description"]!.GetValue<string>());
        else if (documented["content"]?["application/json"]?["schema"] is { } schema) Assert.Empty(_check.Wrong(answer.Body, schema));
    }
}
