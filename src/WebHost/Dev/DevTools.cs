using EfpConnect.WebHost.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Scalar.AspNetCore;

namespace EfpConnect.WebHost.Dev;

/// <summary>What helps whoever develops or tries the portal. With <c>Dev:Tools</c> off, none of it has an address.</summary>
internal static class DevTools
{
    private const string Pages = "/Dev";

    public static void AddDevTools(this WebApplicationBuilder builder)
    {
        var wanted = builder.Configuration.WantsDevTools();
        builder.Services.Configure<RazorPagesOptions>(options => options.Conventions.AddFolderRouteModelConvention(Pages, page =>
        {
            if (!wanted) page.Selectors.Clear();
        }));
    }

    public static void MapDevTools(this WebApplication app)
    {
        if (!app.Configuration.WantsDevTools()) return;

        app.MapDevMails();
        app.MapDevCaptchas();
        app.MapScalarApiReference("/api", options => options.WithTitle("EFP Connect – API").WithOpenApiRoutePattern("/openapi/v1.json"));
        app.UseWhen(IsReference, reference => reference.Use(LoosenPolicy));
    }

    private static bool WantsDevTools(this IConfiguration configuration) => configuration.GetValue<bool>("Dev:Tools");

    private static bool IsReference(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", out var rest) && !rest.StartsWithSegments("/v1");

    // The reference page is a script of its own that writes its styles inline.
    private static Task LoosenPolicy(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy.OfReference;
        return next(context);
    }
}
