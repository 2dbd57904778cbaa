namespace EfpConnect.WebHost.SignedIn;

/// <summary>How every cookie of ours is set: for this host alone, out of reach of scripts, gone with the browser.</summary>
internal sealed class PortalCookies(IHostEnvironment environment)
{
    // Browsers refuse the __Host- prefix without HTTPS, which a developer's machine goes without.
    private readonly bool _secure = !environment.IsDevelopment();

    public string NameOf(string name) => _secure ? $"__Host-{name}" : name;

    public CookieBuilder Named(string name) => new()
    {
        Name = NameOf(name),
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = SameSiteMode.Lax,
        SecurePolicy = _secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest,
    };

    public string? Read(HttpContext context, string name) => context.Request.Cookies[NameOf(name)];

    public void Write(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(NameOf(name), value, Named(name).Build(context));

    public void Forget(HttpContext context, string name) =>
        context.Response.Cookies.Delete(NameOf(name), Named(name).Build(context));
}
