using System.Security.Cryptography;
using EfpConnect.Domain;
using EfpConnect.WebHost.Acts;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>A key means something within one session, or one browser that is not signed in, and one address: nobody meets another's acts.</summary>
internal sealed class IdempotencyScope(IOptions<AntiforgeryOptions> antiforgery)
{
    public OperationId OperationOf(HttpContext context, string key) =>
        OperationId.Parse(ActDigest.Of(CallerOf(context), context.Request.Method, context.Request.Path, key));

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
}
