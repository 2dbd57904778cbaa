using Microsoft.AspNetCore.Antiforgery;

namespace EfpConnect.WebHost.Api.Security;

internal static class CsrfTokens
{
    public const string Header = "X-CSRF-Token";

    /// <summary>The token that the next unsafe calls of whoever is now signed in, or of nobody, must carry.</summary>
    public static string NewCsrfToken(this HttpContext context) =>
        context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken!;
}
