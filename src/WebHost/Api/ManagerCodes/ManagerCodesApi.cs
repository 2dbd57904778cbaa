using EfpConnect.Contracts;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.ManagerCodes;

/// <summary>« Code responsable des accès » (S21, S26; rules §8).</summary>
internal static class ManagerCodesApi
{
    public static void MapManagerCodesApi(this IEndpointRouteBuilder api)
    {
        var codes = api.MapGroup("/manager-codes").WithTags("Manager codes").RequireAuthorization();

        codes.MapPost("/redeem", RedeemAsync)
            .Described("redeemManagerCode", "Become an access manager with a code", "Works once. With `siret`, the access to that establishment comes with it. "
                + "A code that is unknown and one of another company get the same answer.")
            .Refuses(401, "session.none").Refuses(409, "manager.already").Refuses(429, "throttled")
            .Refuses(422, "manager-code.mistyped", "manager-code.former", "manager-code.withdrawn", "manager-code.not-valid", "manager-code.already-used", "manager-code.superseded", "manager-code.expired",
                "manager-code.other-service", "charter.not-accepted", "captcha.wrong", "user.not-attached", "siret.invalid", "siret.other-company", "establishment.closed", "request.invalid");
    }

    private static async Task<Results<Ok<RedemptionAnswer>, Refusal>> RedeemAsync(
        RedeemBody body, Operation operation, HttpContext context, CaptchaDesk captchas, IGrainFactory grains)
    {
        var caller = context.User;
        if (await grains.Redemption().NeedsCaptchaAsync(caller.Id())
            && await captchas.VerifyAsync(context, body.Captcha?.Id, body.Captcha?.Answer) is { Succeeded: false } captcha) return new Refusal(captcha.Problem);

        var redeemed = await grains.Redemption().RedeemAsync(operation.Id, caller.Id(), body.Code, body.Service, body.Siret, body.AcceptCharter);
        return redeemed.Answer(view => TypedResults.Ok(RedemptionAnswer.Of(view)));
    }
}
