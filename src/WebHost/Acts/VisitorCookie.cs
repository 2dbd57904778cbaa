using EfpConnect.Contracts;
using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Acts;

/// <summary>A secret that tells this browser from all others before anybody is signed in.</summary>
internal sealed class VisitorCookie(PortalCookies cookies)
{
    private const string Name = "efp-visiteur";

    public string? Read(HttpContext context) =>
        cookies.Read(context, Name) is { } visitor && UnguessableText.IsOne(visitor) ? visitor : null;

    /// <summary>From now on this browser is another one: what it began before cannot be begun again.</summary>
    public void Forget(HttpContext context) => cookies.Forget(context, Name);

    public string ReadOrGive(HttpContext context)
    {
        if (Read(context) is { } known) return known;

        var visitor = UnguessableText.New();
        cookies.Write(context, Name, visitor);
        return visitor;
    }
}
