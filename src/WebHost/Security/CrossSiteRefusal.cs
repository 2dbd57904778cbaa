namespace EfpConnect.WebHost.Security;

/// <summary>Refuses what another site makes a browser send us (Fetch Metadata); anti-forgery tokens stay the first guard.</summary>
internal sealed class CrossSiteRefusal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsUnsafe(context.Request) || IsAllowed(context)) return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsUnsafe(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site"
        && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    private static bool IsAllowed(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AllowCrossSiteAttribute>() is not null;
}
