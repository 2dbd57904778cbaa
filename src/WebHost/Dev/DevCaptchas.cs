using EfpConnect.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Dev;

/// <summary>Tells a captcha's answer to a test.</summary>
internal static class DevCaptchas
{
    public static void MapDevCaptchas(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/dev/captchas/{id}", AnswerAsync).AllowAnonymous().ExcludeFromDescription();

    private static async Task<Results<Ok<ToldAnswer>, NotFound>> AnswerAsync(string id, IGrainFactory grains) =>
        CaptchaId.TryParse(id, null, out var captcha) && await grains.Captcha(captcha).TextAsync() is { } answer ? TypedResults.Ok(new ToldAnswer(answer)) : TypedResults.NotFound();
}

internal sealed record ToldAnswer(string Answer);
