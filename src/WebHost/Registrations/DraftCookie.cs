using System.Security.Cryptography;
using EfpConnect.Contracts;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.DataProtection;

namespace EfpConnect.WebHost.Registrations;

/// <summary>The secret by which a browser goes on with the draft that it began, and nobody else does.</summary>
internal sealed class DraftCookie(PortalCookies cookies, IDataProtectionProvider protection)
{
    private const string Name = "efp-inscription";

    private readonly IDataProtector _protector = protection.CreateProtector("EfpConnect.Registrations.Draft");

    public RegistrationId? Read(HttpContext context) =>
        cookies.Read(context, Name) is { } sealedId && RegistrationId.TryParse(Open(sealedId), null, out var id) ? id : null;

    public void Write(HttpContext context, RegistrationId id) => cookies.Write(context, Name, _protector.Protect(id.ToString()));

    public void Forget(HttpContext context) => cookies.Forget(context, Name);

    private string? Open(string sealedId)
    {
        try
        {
            return _protector.Unprotect(sealedId);
        }
        catch (CryptographicException)
        {
            return null;   // forged, or older than the keys: no draft
        }
    }
}
