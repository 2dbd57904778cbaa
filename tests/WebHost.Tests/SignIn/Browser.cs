using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.SignIn;

/// <summary>Somebody with a browser without script, whose cookies can be looked at and put back.</summary>
internal sealed partial class Browser(RunningPortal portal)
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        BaseAddress = portal.ClientOptions.BaseAddress,
    };

    public Dictionary<string, string> Cookies { get; } = [];

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(new(HttpMethod.Get, path));

    /// <summary>Opens a page and sends its form back with what was typed, the captcha solved.</summary>
    public async Task<HttpResponseMessage> FillAsync(string path, params (string Name, string Value)[] typed) =>
        await PostAsync(path, await OpenAsync(path, typed));

    /// <summary>The form of a page, filled in and not sent yet.</summary>
    public async Task<Dictionary<string, string>> OpenAsync(string path, params (string Name, string Value)[] typed)
    {
        var html = await (await GetAsync(path)).Content.ReadAsStringAsync();
        var form = Hidden().Matches(html).DistinctBy(input => input.Groups[1].Value)
            .ToDictionary(input => input.Groups[1].Value, input => WebUtility.HtmlDecode(input.Groups[2].Value));
        if (form.TryGetValue("CaptchaId", out var captcha)) form["Answer"] = await SolveAsync(captcha);
        foreach (var (name, value) in typed) form[name] = value;
        return form;
    }

    public Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> form) =>
        SendAsync(new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(form) });

    public Task<HttpResponseMessage> SignInAsync(string email, string password) =>
        FillAsync("/connexion", ("Identifier", email), ("Password", password));

    private async Task<string> SolveAsync(string captcha) =>
        (await _http.GetFromJsonAsync<JsonObject>($"/dev/captchas/{captcha}"))!["answer"]!.GetValue<string>();

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await _http.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var parts = cookie.Split(';')[0].Split('=', 2);
            Cookies[parts[0]] = parts[1];
        }

        return response;
    }

    [GeneratedRegex("""<input(?=[^>]*type="hidden")[^>]*?name="([^"]*)"[^>]*?value="([^"]*)"[^>]*>""")]
    private static partial Regex Hidden();
}
