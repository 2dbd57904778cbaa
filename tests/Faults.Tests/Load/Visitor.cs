using System.Net;
using System.Net.Http.Json;
using EfpConnect.Domain.Users;

namespace EfpConnect.Faults.Tests.Load;

/// <summary>Somebody with a browser of his own, signed in.</summary>
internal sealed class Visitor(Person person, string password, Doors doors) : IDisposable
{
    // Longer than the portal gives itself: it is to answer first.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { Timeout = Patience };
    private Uri _door = doors.Next();
    private string? _token;

    public Person Person => person;

    public string Email => person.Email.ToString();

    /// <summary>However often it takes.</summary>
    public async Task SignInAsync()
    {
        while (!await TrySignInAsync()) _door = await doors.OpenAsync();
    }

    /// <param name="path">Below <c>/api/v1</c>.</param>
    /// <param name="key">Names the act: the same key again is the same act.</param>
    public async Task<Reply> SendAsync(HttpMethod method, string path, object? body = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(_door, $"/api/v1/{path}"));
        if (body is not null) request.Content = JsonContent.Create(body);
        if (_token is not null) request.Headers.Add("X-CSRF-Token", _token);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await SendAsync(request);
    }

    /// <summary>After a reply that was none: waits until there is hope, and goes to a host that is ready.</summary>
    public async Task ComeBackAsync(Reply silence)
    {
        if (silence.RetryAfter is not null) await Pause.ForAsync(TimeSpan.FromMilliseconds(500));
        _door = await doors.OpenAsync();
    }

    public void Dispose() => _http.Dispose();

    private async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        try
        {
            using var response = await _http.SendAsync(request);
            return await Reply.ReadAsync(response);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            return Reply.Nothing;
        }
    }

    private async Task<bool> TrySignInAsync()
    {
        var session = await SendAsync(HttpMethod.Get, "session");
        _token = session["csrfToken"];
        if (session.IsDone) return true;

        var captcha = await SendAsync(HttpMethod.Post, "captchas");
        using var asking = new HttpRequestMessage(HttpMethod.Get, new Uri(_door, $"/dev/captchas/{captcha["id"]}"));
        var answer = (await SendAsync(asking))["answer"];
        var signedIn = await SendAsync(HttpMethod.Post, "session", new { email = Email, password, captcha = new { id = captcha["id"], answer } });
        _token = signedIn["csrfToken"];
        return signedIn.IsDone;
    }
}
