using EfpConnect.Captchas;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Captchas;
using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Captchas;

/// <summary>Draws captchas for a browser and reads its answers, for the pages and for the API alike.</summary>
internal sealed class CaptchaDesk(IGrainFactory grains, PortalCookies cookies)
{
    private const string VisitorCookie = "efp-visiteur";

    public async Task<DrawnCaptcha> DrawAsync(HttpContext context)
    {
        var id = CaptchaId.New();
        return new(id, await grains.Captcha(id).DrawAsync(CaptchaText.New(), VisitorOf(context)));
    }

    /// <summary>Problems: <c>captcha.wrong</c>, also for a captcha of another browser or of nobody.</summary>
    public async Task<Outcome<Done>> VerifyAsync(HttpContext context, string? id, string? answer) =>
        CaptchaId.TryParse(id, null, out var captcha) && KnownVisitor(context) is { } visitor && answer is { Length: <= 64 }
            ? await grains.Captcha(captcha).AnswerAsync(answer, visitor)
            : new CaptchaWrong();

    private string VisitorOf(HttpContext context)
    {
        if (KnownVisitor(context) is { } known) return known;

        var visitor = UnguessableText.New();
        cookies.Write(context, VisitorCookie, visitor);
        return visitor;
    }

    private string? KnownVisitor(HttpContext context) =>
        cookies.Read(context, VisitorCookie) is { } visitor && UnguessableText.IsOne(visitor) ? visitor : null;
}

internal sealed record DrawnCaptcha(CaptchaId Id, DateTimeOffset ExpiresAt)
{
    public string Image => $"/captchas/{Id}/image";

    public string Sound => $"/captchas/{Id}/sound";
}
