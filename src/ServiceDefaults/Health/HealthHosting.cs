using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.ServiceDefaults.Health;

public static class HealthHosting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    internal static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreHealth>("store", tags: ["ready"], timeout: Patience)
            .AddCheck<ClusterHealth>("cluster", tags: ["ready"], timeout: Patience)
            .AddCheck<StartedHealth>("started", tags: ["startup"]);
        return services;
    }

    /// <summary>Live says nothing of the store: a process that waits for it must not be killed.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapCheck("/health/live", tag: null);
        app.MapCheck("/health/ready", tag: "ready");
        app.MapCheck("/health/startup", tag: "startup");
        return app;
    }

    private static void MapCheck(this WebApplication app, string path, string? tag)
    {
        var endpoint = app.MapHealthChecks(path, new HealthCheckOptions { Predicate = check => tag is not null && check.Tags.Contains(tag) });
        if (ManagementHosts(app) is { Length: > 0 } hosts) endpoint.RequireHost(hosts);
    }

    /// <summary>With a management address of their own, checks answer there alone.</summary>
    private static string[] ManagementHosts(WebApplication app) =>
        [.. Split(app.Configuration["Management:Urls"]).Select(url => $"*:{BindingAddress.Parse(url).Port}")];

    private static string[] Split(string? urls) =>
        (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
