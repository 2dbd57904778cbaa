using EfpConnect.WebHost.Security;
using Scalar.AspNetCore;

namespace EfpConnect.WebHost.Dev;

/// <summary>The API's description as pages, at <c>/api</c>, with nothing fetched from elsewhere.</summary>
internal static class ApiReference
{
    public static void MapApiReference(this WebApplication app)
    {
        app.UseWhen(IsReference, reference => reference.Use(LoosenPolicy));
        app.MapScalarApiReference("/api", Configure);
    }

    private static void Configure(ScalarOptions options) => options
        .WithTitle("EFP Connect – API").WithOpenApiRoutePattern("/openapi/v1.json")
        .DisableAgent().DisableMcp().DisableTelemetry().DisableDefaultFonts().HideClientButton().HideDeveloperTools();

    private static bool IsReference(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", out var rest) && !rest.StartsWithSegments("/v1");

    // The reference page is a script of its own that writes its styles inline.
    private static Task LoosenPolicy(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy.OfReference;
        return next(context);
    }
}
