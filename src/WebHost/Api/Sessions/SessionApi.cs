using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Api.Security;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Sessions;

/// <summary>Signing in and out, and the token that unsafe calls carry.</summary>
internal static class SessionApi
{
    public static void MapSessionApi(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");

        session.MapGet("", Get).AllowAnonymous().Described("getSession", "Who is signed in, and a CSRF token",
            "Start here. Signed in: 200. Signed out: 401 `session.none`, whose `csrfToken` member is the token for the calls that need no session "
            + "(captchas, registrations, signing in). Keep the cookies of every answer.")
            .Refuses(401, "session.none");
        session.MapPost("", SignInAsync).AllowAnonymous().Described("signIn", "Sign in",
            "Needs a captcha (`drawCaptcha`) and the `csrfToken` of `getSession`. The answer's `csrfToken` replaces the earlier one; the `Set-Cookie` header opens the session.")
            .Refuses(401, "sign-in.refused").Refuses(422, "captcha.wrong").Refuses(429, "throttled");
        session.MapDelete("", SignOutAsync).RequireAuthorization().Described("signOut", "Sign out: the session is ended on the server")
            .Refuses(401, "session.none");
    }

    private static Results<Ok<SessionState>, Refusal> Get(HttpContext context) => context.User.IsSignedIn()
        ? TypedResults.Ok(new SessionState(context.User.Id(), context.NewCsrfToken()))
        : new Refusal(new SignInRequired(), new KeyValuePair<string, object?>("csrfToken", context.NewCsrfToken()));

    private static async Task<Results<Ok<SessionState>, Refusal>> SignInAsync(SignIn body, HttpContext context, CaptchaDesk captchas, SignInDesk desk)
    {
        var captcha = await captchas.VerifyAsync(context, body.Captcha.Id, body.Captcha.Answer);
        if (!captcha.Succeeded) return new Refusal(captcha.Problem);

        var signedIn = await desk.SignInAsync(context, body.Email, body.Password);
        return signedIn.Answer(done => TypedResults.Ok(new SessionState(done.User.Person.Id, context.NewCsrfToken())));
    }

    private static async Task<NoContent> SignOutAsync(HttpContext context, SignInDesk desk)
    {
        await desk.SignOutAsync(context);
        return TypedResults.NoContent();
    }
}
