using Microsoft.AspNetCore.Http.Extensions;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Where somebody who is not signed in is sent, and from where he comes back to what he asked for.</summary>
internal static class SignInAddress
{
    public const string Path = "/connexion";

    /// <summary>Value of <c>motif</c> when a session ended by itself.</summary>
    public const string SessionExpired = "session-expiree";

    public static string For(HttpRequest request, bool expired)
    {
        var query = new QueryBuilder { { Destination.ReturnName, ReturnTo(request) } };
        if (expired) query.Add("motif", SessionExpired);
        return Path + query;
    }

    // What was sent by a form cannot be sent again for people: they come back to the page of the form.
    private static string ReturnTo(HttpRequest request) => request.PathBase + request.Path + request.QueryString;
}
