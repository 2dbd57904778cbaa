using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace EfpConnect.WebHost.Startup;

/// <summary>How much a request may weigh and how long it may last.</summary>
internal static class HttpLimits
{
    private const int BodyBytes = 64 * 1024;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(15);

    public static void AddHttpLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(Restrain);
        builder.Services.AddHttpContextAccessor().AddSingleton<IOutgoingGrainCallFilter, RequestDeadline>();
        builder.Services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (500, BodyBytes));
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new()
        {
            Timeout = Deadline,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });
    }

    /// <summary>Below what turns a bare status into an answer, above what asks the store or the cluster.</summary>
    public static void UseHttpLimits(this WebApplication app)
    {
        app.UseMiddleware<Outages>();
        app.UseRequestTimeouts();
        app.UseMiddleware<ReadingAgain>();   // within the one deadline
    }

    private static void Restrain(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = BodyBytes;
        kestrel.Limits.MaxRequestLineSize = 8 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 64;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Limits.MaxConcurrentConnections = 10_000;
    }
}
