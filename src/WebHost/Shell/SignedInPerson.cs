using System.Security.Claims;

namespace EfpConnect.WebHost.Shell;

/// <summary>What the header shows of whoever is signed in, read from the session alone.</summary>
internal sealed record SignedInPerson(string Name, bool Manages)
{
    /// <summary>One claim for each service the person is access manager of.</summary>
    public const string ManagesClaim = "manages";

    public static SignedInPerson? Of(ClaimsPrincipal principal) => principal.FindFirst(ClaimTypes.NameIdentifier) is null
        ? null
        : new(principal.FindFirstValue(ClaimTypes.Name) ?? "Mon espace", principal.HasClaim(claim => claim.Type == ManagesClaim));
}
