using EfpConnect.Domain.Registrations;

namespace EfpConnect.Contracts;

/// <summary>One draft of an account: the five steps of signing up and the codes that prove the address.</summary>
[Alias("efp.IRegistrationGrain"), GrainInterfaceType("efp.IRegistrationGrain")]
public interface IRegistrationGrain : IGrainWithStringKey
{
    /// <summary>Step 1. Answers alike for a known and an unknown address. Problems: <c>throttled</c>.</summary>
    [Alias("Start")]
    Task<Outcome<RegistrationView>> StartAsync(OperationId operation, EmailAddress email);

    /// <summary>Problems: <c>throttled</c>, <c>registration.ended</c>.</summary>
    [Alias("SendAnotherCode")]
    Task<Outcome<RegistrationView>> SendAnotherCodeAsync(OperationId operation);

    /// <summary>Step 2. Problems: <c>email-code.wrong</c>, <c>.expired</c>, <c>.exhausted</c>, <c>registration.ended</c>.</summary>
    [Alias("SubmitCode")]
    Task<Outcome<Done>> SubmitCodeAsync(OperationId operation, string code);

    /// <summary>Step 3. The password was checked and hashed outside the grain. Problems: <c>registration.step</c>, <c>registration.ended</c>.</summary>
    [Alias("ChoosePassword")]
    Task<Outcome<Done>> ChoosePasswordAsync(OperationId operation, string passwordHash);

    /// <summary>Step 4. Problems: <c>registration.step</c>, <c>registration.ended</c>.</summary>
    [Alias("GiveIdentity")]
    Task<Outcome<Done>> GiveIdentityAsync(OperationId operation, Identity identity);

    /// <summary>
    /// Step 5: the account exists when this answers. Problems: <c>registration.step</c>, <c>registration.ended</c>,
    /// <c>company.unknown</c>, <c>company.closed</c>, <c>terms.outdated</c>, <c>email.taken</c>.
    /// </summary>
    [Alias("Complete")]
    Task<Outcome<UserId>> CompleteAsync(OperationId operation, Siren company, string termsVersion);

    /// <summary>Where the draft stands; null when there is none or it has ended.</summary>
    [Alias("View")]
    Task<RegistrationView?> ViewAsync();
}

/// <param name="CodeSentAt">When the last code was asked for; null once the address is proved.</param>
/// <param name="InvitedBy">The company that invited this address, shown only once the address is proved; step 5 imposes it (rules §9 a).</param>
[GenerateSerializer, Immutable, Alias("efp.view.registration")]
public sealed record RegistrationView(
    EmailAddress Email, RegistrationStep Step, DateTimeOffset? CodeSentAt, DateTimeOffset? CodeExpiresAt, DateTimeOffset? ResendAllowedAt,
    Identity? Identity, Siren? InvitedBy);
