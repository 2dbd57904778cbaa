using System.Security.Claims;
using EfpConnect.Contracts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Asks the server's own session at each request: the cookie alone opens nothing.</summary>
internal sealed class SessionEvents(IGrainFactory grains) : CookieAuthenticationEvents
{
    private static readonly object Expired = new();

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } ticket && await ResumeAsync(ticket) is { } current)
        {
            context.ReplacePrincipal(current);
            return;
        }

        context.RejectPrincipal();
        context.HttpContext.Items[Expired] = true;
        await context.HttpContext.SignOutAsync(SessionCookie.Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsApi(context.Request)) return Answer(context, StatusCodes.Status401Unauthorized);

        context.Response.Redirect(SignInAddress.For(context.Request, expired: context.HttpContext.Items.ContainsKey(Expired)));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status403Forbidden);

    private async Task<ClaimsPrincipal?> ResumeAsync(ClaimsPrincipal ticket)
    {
        if (ticket.SessionId() is not { } session) return null;

        var resumed = grains.Session(session).ResumeAsync();
        var viewed = grains.User(ticket.Id()).ViewAsync();
        return await resumed == ticket.Id() && await viewed is { } user ? PortalPrincipal.Current(session, user) : null;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static bool IsApi(HttpRequest request) => request.Path.StartsWithSegments("/api");
}
