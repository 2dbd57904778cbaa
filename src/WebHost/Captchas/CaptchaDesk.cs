using EfpConnect.Captchas;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Captchas;
using EfpConnect.WebHost.Acts;

namespace EfpConnect.WebHost.Captchas;

/// <summary>Draws captchas for a browser and reads its answers, for the pages and for the API alike.</summary>
internal sealed class CaptchaDesk(IGrainFactory grains, VisitorCookie visitors)
{
    public async Task<DrawnCaptcha> DrawAsync(HttpContext context)
    {
        var id = CaptchaId.New();
        return new(id, await grains.Captcha(id).DrawAsync(CaptchaText.New(), visitors.ReadOrGive(context)));
    }

    /// <summary>Problems: <c>captcha.wrong</c>, also for a captcha of another browser or of nobody.</summary>
    public async Task<Outcome<Done>> VerifyAsync(HttpContext context, string? id, string? answer) =>
        CaptchaId.TryParse(id, null, out var captcha) && visitors.Read(context) is { } visitor && answer is { Length: <= 64 }
            ? await grains.Captcha(captcha).AnswerAsync(answer, visitor)
            : new CaptchaWrong();
}

internal sealed record DrawnCaptcha(CaptchaId Id, DateTimeOffset ExpiresAt)
{
    public string Image => $"/captchas/{Id}/image";

    public string Sound => $"/captchas/{Id}/sound";
}
