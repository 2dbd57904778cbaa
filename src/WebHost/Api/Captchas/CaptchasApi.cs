using EfpConnect.Captchas;
using EfpConnect.Contracts;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Captchas;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Captchas;

/// <summary>« Je ne suis pas un robot », for programs that people use.</summary>
internal static class CaptchasApi
{
    public static void MapCaptchasApi(this IEndpointRouteBuilder api)
    {
        var captchas = api.MapGroup("/captchas").WithTags("Captchas").AllowAnonymous();

        captchas.MapPost("", DrawAsync)
            .Described("drawCaptcha", "Draw a captcha", "Show `image` (or play `sound`) to the person, then send what was copied with the call that asks for a captcha. "
                + "Bound to the cookie of the caller; single use. In Development, `GET /dev/captchas/{id}` tells the answer.");
        captchas.MapGet("/{id}/image", ImageAsync)
            .Described("getCaptchaImage", "The captcha as a PNG image").Produces(200, contentType: "image/png").Refuses(404, "resource.unknown");
        captchas.MapGet("/{id}/sound", SoundAsync)
            .Described("getCaptchaSound", "The captcha as a WAV sound, spelt in French").Produces(200, contentType: "audio/wav").Refuses(404, "resource.unknown");
    }

    private static async Task<Created<CaptchaLinks>> DrawAsync(HttpContext context, CaptchaDesk desk)
    {
        var links = CaptchaLinks.Of(await desk.DrawAsync(context));
        return TypedResults.Created(links.Image, links);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ImageAsync(CaptchaId id, IGrainFactory grains, ICaptchaImage image) =>
        await grains.Captcha(id).TextAsync() is { } text ? TypedResults.Bytes(image.Render(text), "image/png") : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> SoundAsync(CaptchaId id, IGrainFactory grains, ICaptchaSound sound) =>
        await grains.Captcha(id).TextAsync() is { } text ? TypedResults.Bytes(sound.Speak(text), "audio/wav") : TypedResults.NotFound();
}
