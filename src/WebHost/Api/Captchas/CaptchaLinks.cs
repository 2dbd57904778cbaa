using EfpConnect.Contracts;
using EfpConnect.WebHost.Captchas;

namespace EfpConnect.WebHost.Api.Captchas;

/// <summary>A captcha to solve: once, within a few minutes.</summary>
internal sealed record CaptchaLinks(CaptchaId Id, string Image, string Sound, DateTimeOffset ExpiresAt)
{
    public static CaptchaLinks Of(DrawnCaptcha drawn) => new(
        drawn.Id, $"{ApiV1.Path}/captchas/{drawn.Id}/image", $"{ApiV1.Path}/captchas/{drawn.Id}/sound", drawn.ExpiresAt);
}
