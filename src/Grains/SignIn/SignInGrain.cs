using EfpConnect.Credentials.Keys;
using EfpConnect.Grains.Emails;
using EfpConnect.Grains.Throttling;
using Orleans.Concurrency;

namespace EfpConnect.Grains.SignIn;

/// <inheritdoc cref="ISignInGrain"/>
[GrainType("sign-in"), StatelessWorker(maxLocalWorkers: 100)]   // not one a core: callers who wait for a dead silo must not hold up the others
internal sealed class SignInGrain(EmailKeys emails, IFingerprints fingerprints) : Grain, ISignInGrain
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

    /// <summary>The address is proved: what waits for it is his (rules §9). One that cannot be accepted now keeps waiting.</summary>
    private async Task AcceptInvitationsAsync(OperationId operation, UserView user)
    {
        foreach (var waiting in await (await emails.FindAsync(user.Person.Email)).InvitationsAsync())
        {
            await GrainFactory.Company(waiting.Siren).AcceptInvitationAsync(operation.Part(waiting.InvitationId), user.Person.Id, waiting.InvitationId);
        }
    }

    private IThrottleGrain Throttle(EmailAddress email) =>
        GrainFactory.Throttle(ThrottlePurpose.SignIn, fingerprints.Fingerprint(KeyPurpose.ThrottleKey, email.ToString()));
}
