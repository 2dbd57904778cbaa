using EfpConnect.Captchas;
using EfpConnect.Contracts;
using Microsoft.Net.Http.Headers;

namespace EfpConnect.WebHost.Captchas;

/// <summary>The image and the sound of a captcha, drawn and spoken anew at each request and kept by nobody.</summary>
internal static class CaptchaEndpoints
{
    public static IServiceCollection AddCaptchaDesk(this IServiceCollection services) => services.AddCaptchas().AddSingleton<CaptchaDesk>();

    public static void MapCaptchas(this IEndpointRouteBuilder routes)
    {
        var captchas = routes.MapGroup("/captchas/{id}").ExcludeFromDescription();
        captchas.MapGet("/image", ImageAsync);
        captchas.MapGet("/sound", SoundAsync);
    }

    private static Task<IResult> ImageAsync(CaptchaId id, IGrainFactory grains, ICaptchaImage image, HttpResponse response) =>
        AnswerAsync(id, grains, response, text => Results.Bytes(image.Render(text), "image/png"));

    // Some browsers play a sound only when they may ask for it in pieces.
    private static Task<IResult> SoundAsync(CaptchaId id, IGrainFactory grains, ICaptchaSound sound, HttpResponse response) =>
        AnswerAsync(id, grains, response, text => Results.Bytes(sound.Speak(text), "audio/wav", enableRangeProcessing: true));

    private static async Task<IResult> AnswerAsync(CaptchaId id, IGrainFactory grains, HttpResponse response, Func<string, IResult> make)
    {
        response.Headers[HeaderNames.CacheControl] = "no-store";
        return await grains.Captcha(id).TextAsync() is { } text ? make(text) : Results.NotFound();
    }
}
