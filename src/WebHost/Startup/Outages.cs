using System.Security.Claims;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.WebHost.Shell;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace EfpConnect.WebHost.Startup;

/// <summary>While the store or the cluster is away the answer is 503 and when to come back: never a wrong one, never none.</summary>
internal sealed partial class Outages(RequestDelegate next, IReadiness readiness, IServiceScopeFactory scopes, ILogger<Outages> log)
{
    private const string RetryAfterSeconds = "5";

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsTold(context) || readiness.CanServe) await TryAsync(context);
        else context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;

        if (context.Response is { StatusCode: StatusCodes.Status503ServiceUnavailable, HasStarted: false }) Excuse(context);
    }

    private async Task TryAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (PassingFailure.Is(failure) && !context.Response.HasStarted)
        {
            if (!context.RequestAborted.IsCancellationRequested) LogOutage(failure, context.GetEndpoint()?.DisplayName);   // a visitor who left is no outage
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    /// <summary>Checks of health tell how it is, and the page of errors asks nobody.</summary>
    private static bool IsTold(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/health") || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    /// <summary>The page that tells it is shown as to a visitor: whoever it is for cannot be asked now, and keeps his cookies.</summary>
    private void Excuse(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        if (ErrorPages.IsProgram(context.Request.Path)) return;

        context.User = new ClaimsPrincipal();
        context.Request.Headers.Cookie = default;
        context.Features.Set<IServiceProvidersFeature>(new RequestServicesFeature(context, scopes));   // the old scope remembers who could not be asked
    }

    [LoggerMessage(LogLevel.Warning, "{Endpoint}: the store or the cluster is away")]
    private partial void LogOutage(Exception failure, string? endpoint);
}
