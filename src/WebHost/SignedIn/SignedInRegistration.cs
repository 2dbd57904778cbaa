using EfpConnect.WebHost.Acts;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace EfpConnect.WebHost.SignedIn;

internal static class SignedInRegistration
{
    /// <summary>Who is signed in: a cookie in the browser, a session on the server.</summary>
    public static IServiceCollection AddSignedIn(this IServiceCollection services)
    {
        services.AddSingleton<PortalCookies>().AddSingleton<SessionCookie>().AddSingleton<SessionEvents>().AddSingleton<SignInDesk>();
        services.AddSingleton<VisitorCookie>().AddSingleton<PostedAct>();
        services.AddAuthentication(SessionCookie.Scheme).AddCookie(SessionCookie.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme).Configure<PortalCookies>(Configure);
        services.AddAuthorization();
        return services;
    }

    public static WebApplication UseSignedIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    private static void Configure(CookieAuthenticationOptions options, PortalCookies cookies)
    {
        options.Cookie = cookies.Named("efp");
        options.EventsType = typeof(SessionEvents);
        options.LoginPath = SignInAddress.Path;
        // The session on the server is what ends: the ticket only has to outlive the longest one.
        options.ExpireTimeSpan = TimeSpan.FromDays(1);
        options.SlidingExpiration = false;
    }
}
