using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Shell;

/// <summary>How to report a vulnerability (RFC 9116), with an expiry that never lies in the past.</summary>
internal static class SecurityText
{
    public static void MapSecurityText(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/.well-known/security.txt", (HttpRequest request, IOptions<SiteOptions> site, TimeProvider clock) =>
            Results.Text(Write(site.Value, clock.GetUtcNow(), $"{request.Scheme}://{request.Host}/.well-known/security.txt")))
            .ExcludeFromDescription();

    private static string Write(SiteOptions site, DateTimeOffset now, string address) =>
        $"""
        Contact: mailto:{site.SecurityEmail}
        Expires: {now.AddMonths(6):yyyy-MM-dd}T00:00:00Z
        Preferred-Languages: fr, en
        Canonical: {address}

        """;
}
