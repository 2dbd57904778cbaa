namespace EfpConnect.Domain.Registrations;

[JsonDerivedType(typeof(RegistrationStarted), "started")]
[JsonDerivedType(typeof(EmailCodeIssued), "code-issued")]
[JsonDerivedType(typeof(WrongCodeSubmitted), "wrong-code")]
[JsonDerivedType(typeof(EmailVerified), "email-verified")]
[JsonDerivedType(typeof(PasswordChosen), "password-chosen")]
[JsonDerivedType(typeof(IdentityGiven), "identity-given")]
[JsonDerivedType(typeof(RegistrationCompleted), "completed")]
public abstract record RegistrationEvent;

public sealed record RegistrationStarted(EmailAddress Email, UserId UserId, DateTimeOffset At) : RegistrationEvent;

/// <param name="Sealed">Null when the address already has an account: its owner is told so instead.</param>
public sealed record EmailCodeIssued(EmailAddress Email, LiveCode Code, string? Sealed, int LiveCodes, DateTimeOffset At) : RegistrationEvent;

public sealed record WrongCodeSubmitted(bool Exhausted) : RegistrationEvent;

public sealed record EmailVerified : RegistrationEvent;

public sealed record PasswordChosen(string PasswordHash) : RegistrationEvent;

public sealed record IdentityGiven(Identity Identity) : RegistrationEvent;

public sealed record RegistrationCompleted(NewAccount Account) : RegistrationEvent;
