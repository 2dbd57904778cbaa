using Microsoft.AspNetCore.Diagnostics;

namespace EfpConnect.WebHost.Shell;

/// <summary>A page in French for each answer that failed; programs get the bare status or problem details instead.</summary>
internal static class ErrorPages
{
    public static IServiceCollection AddErrorPages(this IServiceCollection services) =>
        services.AddProblemDetails().AddExceptionHandler<ProgramFailure>();

    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/erreurs/500");
        app.UseStatusCodePagesWithReExecute("/erreurs/{0}");
        app.Use((context, next) =>
        {
            if (IsProgram(context.Request.Path)) context.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;
            return next(context);
        });
    }

    public static bool IsProgram(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/health") || path.StartsWithSegments("/connect");
}
