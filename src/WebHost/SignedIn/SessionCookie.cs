using EfpConnect.Contracts;
using EfpConnect.Domain;
using Microsoft.AspNetCore.Authentication;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Ties a browser to a session that the server can end at any time.</summary>
internal sealed class SessionCookie(IGrainFactory grains)
{
    public const string Scheme = "efp";

    /// <summary>From now on, in this request and in the next ones, this browser is that user's. A session it had before is ended.</summary>
    public async Task OpenAsync(HttpContext context, SignedInUser signedIn)
    {
        await EndSessionOfAsync(context);
        await context.SignInAsync(Scheme, PortalPrincipal.Ticket(signedIn.SessionId, signedIn.User.Person.Id));
        context.User = PortalPrincipal.Current(signedIn.SessionId, signedIn.User);
    }

    public async Task CloseAsync(HttpContext context)
    {
        await EndSessionOfAsync(context);
        await context.SignOutAsync(Scheme);
        context.User = new();
    }

    private async Task EndSessionOfAsync(HttpContext context)
    {
        if (context.User.SessionId() is { } session) await grains.Session(session).EndAsync(OperationId.New());
    }
}
