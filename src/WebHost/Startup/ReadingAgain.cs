using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Features;
using Orleans.Runtime;

namespace EfpConnect.WebHost.Startup;

/// <summary>What only reads is asked again when a silo turned it away as it left: nobody sees that a silo is stopped.</summary>
/// <remarks>An act is not asked again here: its sender does that, with the same operation id.</remarks>
internal sealed partial class ReadingAgain(RequestDelegate next, TimeProvider clock, IServiceScopeFactory scopes, ILogger<ReadingAgain> log)
{
    private static readonly ImmutableArray<TimeSpan> Waits =
        [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(800)];

    public async Task InvokeAsync(HttpContext context)
    {
        foreach (var wait in HttpMethods.IsGet(context.Request.Method) ? Waits : [])
        {
            if (await IsAnsweredAsync(context)) return;
            await Task.Delay(wait, clock, context.RequestAborted);
            context.Features.Set<IServiceProvidersFeature>(new RequestServicesFeature(context, scopes));   // the old scope remembers who could not be asked
        }

        await next(context);
    }

    private async Task<bool> IsAnsweredAsync(HttpContext context)
    {
        try
        {
            await next(context);
            return true;
        }
        catch (SiloUnavailableException failure) when (!context.Response.HasStarted)
        {
            LogReadingAgain(failure.Message, context.GetEndpoint()?.DisplayName);
            context.Response.Clear();
            return false;
        }
    }

    [LoggerMessage(LogLevel.Information, "{Endpoint} is read again: {Reason}")]
    private partial void LogReadingAgain(string reason, string? endpoint);
}
