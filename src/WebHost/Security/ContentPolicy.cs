namespace EfpConnect.WebHost.Security;

/// <summary>The Content-Security-Policy: nothing but our own files, and no inline script or style.</summary>
internal static class ContentPolicy
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; form-action 'self'";

    /// <summary>For the API's reference page, which exists in Development alone.</summary>
    public const string OfReference =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

    private static readonly object Targets = new();

    public static string Of(HttpContext context) =>
        context.Items.TryGetValue(Targets, out var origins) ? $"{Policy} {origins}" : Policy;

    /// <summary>Lets a form of this page end, through redirects, at a service that people are signing in to.</summary>
    /// <remarks>Browsers apply form-action to each redirect that follows a form: without this, they stop before the service.</remarks>
    public static void AllowFormToReach(this HttpContext context, Uri service) =>
        context.Items[Targets] = service.GetLeftPart(UriPartial.Authority);
}
