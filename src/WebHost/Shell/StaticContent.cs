using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EfpConnect.WebHost.Shell;

/// <summary>How style sheets, scripts and images are sent: compressed, and kept for a year when their address names their version.</summary>
internal static class StaticContent
{
    public static StaticFileOptions Options { get; } = new() { OnPrepareResponse = KeepVersioned };

    /// <summary>Pages are never compressed: with a secret and typed text side by side, their size would tell (BREACH).</summary>
    public static IServiceCollection AddStaticCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    });

    private static void KeepVersioned(StaticFileResponseContext file) =>
        file.Context.Response.Headers[HeaderNames.CacheControl] =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "public, max-age=3600";
}
