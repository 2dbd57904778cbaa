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

    private static Task<IResult> ImageAsync(string id, IGrainFactory grains, ICaptchaImage image, HttpResponse response) =>
        AnswerAsync(id, grains, response, text => Results.Bytes(image.Render(text), "image/png"));

    // Some browsers play a sound only when they may ask for it in pieces.
    private static Task<IResult> SoundAsync(string id, IGrainFactory grains, ICaptchaSound sound, HttpResponse response) =>
        AnswerAsync(id, grains, response, text => Results.Bytes(sound.Speak(text), "audio/wav", enableRangeProcessing: true));

    private static async Task<IResult> AnswerAsync(string id, IGrainFactory grains, HttpResponse response, Func<string, IResult> make)
    {
        response.Headers[HeaderNames.CacheControl] = "no-store";
        return CaptchaId.TryParse(id, null, out var captcha) && await grains.Captcha(captcha).TextAsync() is { } text ? make(text) : Results.NotFound();
    }
}
