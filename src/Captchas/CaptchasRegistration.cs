using EfpConnect.Captchas.Images;
using EfpConnect.Captchas.Sounds;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.Captchas;

public static class CaptchasRegistration
{
    /// <summary>The image and the sound of a captcha. When it expires and who may answer is for its holder to say.</summary>
    public static IServiceCollection AddCaptchas(this IServiceCollection services) => services
        .AddSingleton<ICaptchaImage, CaptchaImage>()
        .AddSingleton<ICaptchaSound, CaptchaSound>();
}
