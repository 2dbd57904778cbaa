using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using EfpConnect.WebHost.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace EfpConnect.WebHost.Shell;

/// <summary>What every page shares: language, encoding, anti-forgery, headers, static files, pages of errors.</summary>
internal static class WebShell
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static IServiceCollection AddWebShell(this IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(SpeakFrench);
        services.AddSingleton<IValidateOptions<SiteOptions>, SiteOptionsValidator>();
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateOnStart();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<RequestLocalizationOptions>(Localise);
        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>(Protect);
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IHostEnvironment>(Protect);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(730));
        return services.AddErrorPages().AddStaticCompression();
    }

    public static WebApplication UseWebShell(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<PageMethods>();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseErrorPages();
        app.UseResponseCompression();
        app.UseStaticFiles(StaticContent.Options);
        app.UseMiddleware<CrossSiteRefusal>();
        app.UseRequestLocalization();
        app.MapSecurityText();
        return app;
    }

    private static void SpeakFrench(MvcOptions options)
    {
        options.Filters.Add<UnprocessableForm>();
        options.ModelMetadataDetailsProviders.Add(new FrenchMessages());
        FrenchMessages.Translate(options.ModelBindingMessageProvider);
    }

    private static void Localise(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new(French);
        options.SupportedCultures = options.SupportedUICultures = [French];
        options.RequestCultureProviders.Clear();
    }

    private static void Protect(AntiforgeryOptions options, IHostEnvironment environment)
    {
        options.HeaderName = "X-CSRF-Token";
        options.SuppressXFrameOptionsHeader = true;   // ours is stricter
        Protect(options.Cookie, "efp-csrf", environment);
    }

    private static void Protect(CookieTempDataProviderOptions options, IHostEnvironment environment) =>
        Protect(options.Cookie, "efp-message", environment);

    private static void Protect(CookieBuilder cookie, string name, IHostEnvironment environment)
    {
        // Browsers refuse the __Host- prefix without HTTPS, which a developer's machine goes without.
        var secure = !environment.IsDevelopment();
        cookie.Name = secure ? $"__Host-{name}" : name;
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        cookie.Path = "/";
    }
}
