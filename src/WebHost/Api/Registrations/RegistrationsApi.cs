using EfpConnect.Contracts;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Api.Security;
using EfpConnect.WebHost.Api.Sessions;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Registrations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Registrations;

/// <summary>The five steps of signing up (rules §3, §4).</summary>
internal static class RegistrationsApi
{
    public static void MapRegistrationsApi(this IEndpointRouteBuilder api)
    {
        var registrations = api.MapGroup("/registrations").WithTags("Registration").AllowAnonymous();
        registrations.MapPost("", StartAsync).Described("startRegistration", "Step 1: send a code to an address",
            "Needs a captcha (`drawCaptcha`). Answers alike whether the address is known or not, and gives the cookie of the draft, which every further step needs. "
            + "The code comes by mail; in Development, `GET /dev/mails?to=` shows it. Next: `submitRegistrationCode`.")
            .Refuses(422, "captcha.wrong", "email.invalid", "request.invalid").Refuses(429, "throttled");

        var draft = registrations.MapGroup("/{id}").AddEndpointFilter<DraftGuard>();
        draft.MapPost("/code/resend", ResendAsync).Described("resendRegistrationCode", "Send another code", "Not before `resendAllowedAt`.")
            .Refuses(409, "registration.ended").Refuses(429, "throttled");
        draft.MapPost("/code", SubmitCodeAsync).Described("submitRegistrationCode", "Step 2: prove the address", "Next: `chooseRegistrationPassword`.")
            .Refuses(409, "registration.ended").Refuses(422, "email-code.wrong", "email-code.expired", "email-code.exhausted", "request.invalid");
        draft.MapPut("/password", ChoosePasswordAsync).Described("chooseRegistrationPassword", "Step 3: choose a password", "Next: `giveRegistrationIdentity`.")
            .Refuses(409, "registration.step", "registration.ended").Refuses(422, "password.weak", "request.invalid");
        draft.MapPut("/identity", GiveIdentityAsync).Described("giveRegistrationIdentity", "Step 4: civilité, nom, prénom", "Next: `completeRegistration`.")
            .Refuses(409, "registration.step", "registration.ended").Refuses(422, "request.invalid");
        draft.MapPost("/complete", CompleteAsync).Described("completeRegistration", "Step 5: attach the account to a company and accept the terms",
            "`getTerms` gives the version, `searchCompanies` the SIREN. The account exists and is signed in when this answers; use the new `csrfToken` from then on.")
            .Refuses(409, "registration.step", "registration.ended", "email.taken")
            .Refuses(422, "siren.invalid", "company.unknown", "company.closed", "terms.outdated", "request.invalid");
    }

    private static async Task<Results<Accepted<RegistrationAnswer>, Refusal>> StartAsync(
        StartRegistration body, Operation operation, HttpContext context, CaptchaDesk captchas, RegistrationDesk desk)
    {
        if (!await desk.HasStartedAsync(context, operation.Id)
            && await captchas.VerifyAsync(context, body.Captcha.Id, body.Captcha.Answer) is { Succeeded: false } captcha) return new Refusal(captcha.Problem);

        var started = await desk.StartAsync(context, operation.Id, body.Email);
        return started.Answer(draft => Accepted(draft.Id, draft.View));
    }

    private static async Task<Results<Accepted<RegistrationAnswer>, Refusal>> ResendAsync(RegistrationId id, Operation operation, IGrainFactory grains)
    {
        var sent = await grains.Registration(id).SendAnotherCodeAsync(operation.Id);
        return sent.Answer(view => Accepted(id, view));
    }

    private static async Task<Results<NoContent, Refusal>> SubmitCodeAsync(RegistrationId id, SubmitCode body, Operation operation, IGrainFactory grains)
    {
        var submitted = await grains.Registration(id).SubmitCodeAsync(operation.Id, body.Code);
        return submitted.AnswerNothing();
    }

    private static async Task<Results<NoContent, Refusal>> ChoosePasswordAsync(
        RegistrationId id, ChoosePassword body, Operation operation, RegistrationDesk desk, CancellationToken cancellationToken)
    {
        var chosen = await desk.ChoosePasswordAsync(id, operation.Id, body.Password, cancellationToken);
        return chosen.AnswerNothing();
    }

    private static async Task<Results<NoContent, Refusal, FieldErrors>> GiveIdentityAsync(
        RegistrationId id, GiveIdentity body, Operation operation, IGrainFactory grains)
    {
        var (identity, errors) = IdentityForm.Read(body);
        if (identity is null) return errors;

        var given = await grains.Registration(id).GiveIdentityAsync(operation.Id, identity);
        return given.Succeeded ? TypedResults.NoContent() : new Refusal(given.Problem);
    }

    private static async Task<Results<Created<SessionState>, Refusal>> CompleteAsync(
        RegistrationId id, CompleteRegistration body, Operation operation, HttpContext context, RegistrationDesk desk)
    {
        var completed = await desk.CompleteAsync(context, id, operation.Id, body.Siren, body.TermsVersion);
        return completed.Answer(signedIn => TypedResults.Created($"{ApiV1.Path}/me", new SessionState(signedIn.User.Person.Id, context.NewCsrfToken())));
    }

    private static Accepted<RegistrationAnswer> Accepted(RegistrationId id, RegistrationView view) =>
        TypedResults.Accepted($"{ApiV1.Path}/registrations/{id}", RegistrationAnswer.Of(id, view));
}
