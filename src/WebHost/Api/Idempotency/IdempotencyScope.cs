using System.Security.Cryptography;
using System.Text;
using EfpConnect.Domain;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>A key means something within one session, or one browser that is not signed in, and one address: nobody meets another's acts.</summary>
internal sealed class IdempotencyScope(IOptions<AntiforgeryOptions> antiforgery)
{
    public OperationId OperationOf(HttpContext context, string key) =>
        OperationId.Parse(Digest($"{CallerOf(context)}\n{context.Request.Method}\n{context.Request.Path}\n{key}"));

    /// <summary>Reads the body ahead of its binder, and puts it back.</summary>
    public async Task<string> FingerprintOf(HttpRequest request)
    {
        request.EnableBuffering();
        var digest = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return Convert.ToHexStringLower(digest);
    }

    private string CallerOf(HttpContext context) =>
        context.User.SessionId() ?? context.Request.Cookies[antiforgery.Value.Cookie.Name!] ?? "";

    // As long as every other id: the draft of a registration takes the name of the act that began it.
    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
