using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Dev;

/// <summary>What helps whoever develops or tries the portal. With <c>Dev:Tools</c> off, none of it has an address.</summary>
internal static class DevTools
{
    private const string Pages = "/Dev";

    public static void AddDevTools(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.WantsDevTools()) return;

        builder.Services.Configure<RazorPagesOptions>(options =>
            options.Conventions.AddFolderRouteModelConvention(Pages, page => page.Selectors.Clear()));
    }

    public static void MapDevTools(this WebApplication app)
    {
        if (!app.Configuration.WantsDevTools()) return;

        app.MapDevMails();
        app.MapDevCaptchas();
        app.MapApiReference();
    }

    private static bool WantsDevTools(this IConfiguration configuration) => configuration.GetValue<bool>("Dev:Tools");
}
