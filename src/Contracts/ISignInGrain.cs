namespace EfpConnect.Contracts;

/// <summary>Signing in by password. The hash is compared by the caller, outside any grain's turn.</summary>
[Alias("efp.ISignInGrain"), GrainInterfaceType("efp.ISignInGrain")]
public interface ISignInGrain : IGrainWithIntegerKey
{
    /// <summary>Counts the attempt, then hands out what to compare with; the same work for an unknown address. Problems: <c>throttled</c>.</summary>
    [Alias("Begin")]
    Task<Outcome<SignInAttempt>> BeginAsync(OperationId operation, EmailAddress email);

    /// <summary>After the password was right: forgets failures, accepts invitations that wait, opens a session.</summary>
    /// <param name="rehashed">A new hash when the parameters of the stored one are outdated.</param>
    [Alias("Complete")]
    Task<Outcome<SignedInUser>> CompleteAsync(OperationId operation, UserId user, string? rehashed);
}

/// <param name="User">Null for an unknown address: compare with nobody's hash, then refuse.</param>
[GenerateSerializer, Immutable, Alias("efp.sign-in-attempt")]
public sealed record SignInAttempt(UserId? User, string? PasswordHash);

[GenerateSerializer, Immutable, Alias("efp.signed-in-user")]
public sealed record SignedInUser(string SessionId, UserView User);
