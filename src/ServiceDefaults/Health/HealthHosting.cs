using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.ServiceDefaults.Health;

public static class HealthHosting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly (string Path, string Tag)[] Checks =
        [("/health/live", "live"), ("/health/ready", "ready"), ("/health/startup", "startup")];

    internal static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", tags: ["ready"], timeout: Patience)
            .AddCheck<ClusterHealth>("cluster", tags: ["ready"], timeout: Patience)
            .AddCheck<StartedHealth>("started", tags: ["ready", "startup"]);
        return services;
    }

    /// <summary>Live says nothing of the store: a process that waits for it must not be killed. With a management address of their own, checks answer there alone.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        var management = Split(app.Configuration["Management:Urls"]);
        if (management.Length > 0) Listen(app, management);
        int?[] ports = management.Length > 0 ? [.. management.Select(url => (int?)BindingAddress.Parse(url).Port)] : [null];
        foreach (var port in ports) app.UseChecks(port);
        return app;
    }

    private static void UseChecks(this WebApplication app, int? port)
    {
        foreach (var (path, tag) in Checks)
        {
            var options = new HealthCheckOptions { Predicate = check => check.Tags.Contains(tag) };
            if (port is { } alone) app.UseHealthChecks(path, alone, options);
            else app.UseHealthChecks(path, options);
        }
    }

    /// <summary>The server takes its addresses from <c>Urls</c> only where none was added.</summary>
    private static void Listen(WebApplication app, string[] management)
    {
        foreach (var url in Split(app.Configuration["Urls"]).Concat(management)) app.Urls.Add(url);
    }

    private static string[] Split(string? urls) =>
        (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
