using EfpConnect.Contracts;
using EfpConnect.Credentials.Passwords;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Acts;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Registrations;

/// <summary>What signing up does outside the grains, for the pages and for the API alike: the draft's cookie, the password's rules and hash, the first session.</summary>
internal sealed class RegistrationDesk(
    IGrainFactory grains, DraftCookie cookie, VisitorCookie visitors, IPasswordPolicy policy, IPasswordHasher hasher, SignInDesk signIn)
{
    /// <summary>The draft that this browser began, if it began one.</summary>
    public RegistrationId? DraftOf(HttpContext context) => cookie.Read(context);

    /// <summary>Whether this act has begun a draft before: a repeat needs no other captcha.</summary>
    public async Task<bool> HasStartedAsync(HttpContext context, OperationId operation) =>
        visitors.Read(context) is { } visitor && await grains.Registration(NameOf(visitor, operation)).ViewAsync() is not null;

    /// <summary>Step 1. Problems: <c>throttled</c>.</summary>
    public async Task<Outcome<StartedRegistration>> StartAsync(HttpContext context, OperationId operation, EmailAddress email)
    {
        var id = NameOf(visitors.ReadOrGive(context), operation);
        var started = await grains.Registration(id).StartAsync(operation, email);
        if (!started.Succeeded) return started.Problem;

        cookie.Write(context, id);
        return new StartedRegistration(id, started.Value);
    }

    /// <summary>Step 3. Problems: <c>password.weak</c>, <c>registration.step</c>, <c>registration.ended</c>.</summary>
    public async Task<Outcome<Done>> ChoosePasswordAsync(RegistrationId id, OperationId operation, string password, CancellationToken cancellationToken)
    {
        var draft = grains.Registration(id);
        if (await draft.ViewAsync() is not { } view) return new RegistrationEnded();
        if (view.Step < RegistrationStep.Password) return new RegistrationStepMissing(view.Step);

        var failed = policy.Check(password, ContextOf(view));
        if (failed.Count > 0) return new PasswordWeak([.. failed.Select(criterion => criterion.Code())]);

        return await draft.ChoosePasswordAsync(operation, await hasher.HashAsync(password, cancellationToken));
    }

    /// <summary>Step 5: the account exists and its owner is signed in; so does a repeat for a few minutes, by the cookie that stays until then. Problems: those of <see cref="IRegistrationGrain.CompleteAsync"/>.</summary>
    public async Task<Outcome<SignedInUser>> CompleteAsync(HttpContext context, RegistrationId id, OperationId operation, Siren company, string termsVersion)
    {
        var completed = await grains.Registration(id).CompleteAsync(operation, company, termsVersion);
        return completed.Succeeded ? await signIn.EnterAsync(context, completed.Value) : completed.Problem;
    }

    /// <summary>The same act of the same browser finds the same draft; without that browser's secret nobody can name it.</summary>
    private static RegistrationId NameOf(string visitor, OperationId operation) =>
        RegistrationId.Parse(ActDigest.Of("draft", visitor, operation.ToString()));

    private static PasswordContext ContextOf(RegistrationView view) =>
        new(view.Email, view.Identity?.LastName, view.Identity?.FirstName);
}

internal sealed record StartedRegistration(RegistrationId Id, RegistrationView View);
