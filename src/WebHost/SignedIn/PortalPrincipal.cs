using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Shell;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Whoever is signed in, as claims. The cookie holds the first two alone; the others are read anew at each request.</summary>
internal static class PortalPrincipal
{
    private const string SessionClaim = "sid";
    private const string CompanyClaim = "company";

    /// <summary>What the cookie holds: a session and whose it is.</summary>
    public static ClaimsPrincipal Ticket(string sessionId, UserId user) =>
        Of([new(SessionClaim, sessionId), new(ClaimTypes.NameIdentifier, user.ToString())]);

    /// <summary>The account as it stands now.</summary>
    public static ClaimsPrincipal Current(string sessionId, UserView user)
    {
        var ticket = Ticket(sessionId, user.Person.Id);
        return Of([.. ticket.Claims, .. ClaimsOf(user)]);
    }

    /// <summary>Only where somebody is known to be signed in.</summary>
    public static UserId Id(this ClaimsPrincipal principal) => UserId.Parse(principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? "");

    public static string? SessionId(this ClaimsPrincipal principal) => principal.FindFirstValue(SessionClaim);

    /// <summary>The company that the account is attached to, if any.</summary>
    public static Siren? Company(this ClaimsPrincipal principal) =>
        Siren.TryParse(principal.FindFirstValue(CompanyClaim), null, out var siren) ? siren : null;

    public static bool IsSignedIn(this ClaimsPrincipal principal) => principal.Identity?.IsAuthenticated == true;

    private static IEnumerable<Claim> ClaimsOf(UserView user)
    {
        yield return new(ClaimTypes.Name, $"{user.Person.Identity.FirstName} {user.Person.Identity.LastName}");
        yield return new(ClaimTypes.Email, user.Person.Email.ToString());
        if (user.Attachment is { } attachment) yield return new(CompanyClaim, attachment.Siren.ToString());
        foreach (var service in user.Manages) yield return new(SignedInPerson.ManagesClaim, service.ToString());
    }

    private static ClaimsPrincipal Of(Claim[] claims) => new(new ClaimsIdentity(claims, SessionCookie.Scheme));
}
