using Microsoft.Net.Http.Headers;

namespace EfpConnect.WebHost.Security;

/// <summary>What the browser may not do with our answers (ASVS 3.4); a header already set by a page stands.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private static readonly KeyValuePair<string, string>[] Fixed =
    [
        new(HeaderNames.XContentTypeOptions, "nosniff"),
        new(HeaderNames.XFrameOptions, "DENY"),
        new("Referrer-Policy", "same-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment: the handler of exceptions clears what was set before it.
        context.Response.OnStarting(() => { Apply(context); return Task.CompletedTask; });
        return next(context);
    }

    private static void Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Fixed) headers.TryAdd(name, value);
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, ContentPolicy.Of(context));
        if (IsPrivate(context)) headers.TryAdd(HeaderNames.CacheControl, "no-store");
    }

    private static bool IsPrivate(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true
        || context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}
