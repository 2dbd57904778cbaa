using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.Emails;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Emails;
using EfpConnect.Grains.Throttling;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace EfpConnect.Grains.SignIn;

/// <inheritdoc cref="ISignInGrain"/>
[GrainType("sign-in"), StatelessWorker(maxLocalWorkers: 100)]   // not one a core: callers who wait for a dead silo must not hold up the others
internal sealed partial class SignInGrain(EmailKeys emails, IFingerprints fingerprints, TimeProvider clock, ILogger<SignInGrain> log) : Grain, ISignInGrain
{
    public async Task<Outcome<SignInAttempt>> BeginAsync(OperationId operation, EmailAddress email)
    {
        if ((await Throttle(email).AttemptAsync(operation)).Problem is { } locked) return locked;

        return await (await emails.FindAsync(email)).OwnerAsync() is { } owner
            ? new SignInAttempt(owner, await GrainFactory.User(owner).PasswordHashAsync())
            : new SignInAttempt(null, null);
    }

    public async Task<Outcome<SignedInUser>> CompleteAsync(OperationId operation, UserId user, string? rehashed)
    {
        var signedIn = await GrainFactory.User(user).NoteSignInAsync(operation.Part("user"), rehashed);
        if (!signedIn.Succeeded) return signedIn.Problem;

        await Throttle(signedIn.Value.Person.Email).ClearAsync(operation.Part("throttle"));
        await AcceptInvitationsAsync(operation, signedIn.Value);
        var session = UnguessableText.New();
        await GrainFactory.Session(session).StartAsync(operation.Part("session"), user);
        return new SignedInUser(session, await GrainFactory.User(user).ViewAsync() ?? signedIn.Value);
    }

    /// <summary>The address is proved: what waits for it is his (rules §9).</summary>
    private async Task AcceptInvitationsAsync(OperationId operation, UserView user) =>
        await Task.WhenAll((await (await emails.FindAsync(user.Person.Email)).InvitationsAsync()).Select(waiting => AcceptAsync(operation, user, waiting)));

    /// <summary>What cannot be accepted now keeps waiting: whoever invites must not be able to keep somebody out.</summary>
    private async Task AcceptAsync(OperationId operation, UserView user, WaitingInvitation waiting)
    {
        try
        {
            var company = GrainFactory.Company(waiting.Siren);
            await company.AcceptInvitationAsync(operation.Part(waiting.InvitationId), user.Person.Id, waiting.InvitationId).WithinTurnAsync(clock);
        }
        catch (Exception failure)
        {
            LogInvitationWaits(failure, waiting.Siren);
        }
    }

    private IThrottleGrain Throttle(EmailAddress email) =>
        GrainFactory.Throttle(ThrottlePurpose.SignIn, fingerprints.Fingerprint(KeyPurpose.ThrottleKey, email.ToString()));

    [LoggerMessage(LogLevel.Warning, "An invitation of company {Siren} could not be accepted at sign-in: it keeps waiting")]
    private partial void LogInvitationWaits(Exception failure, Siren siren);
}
