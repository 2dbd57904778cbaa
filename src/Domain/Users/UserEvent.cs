using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Users;

[JsonDerivedType(typeof(UserRegistered), "registered")]
[JsonDerivedType(typeof(HabilitationGranted), "habilitation-granted")]
[JsonDerivedType(typeof(HabilitationRevoked), "habilitation-revoked")]
[JsonDerivedType(typeof(ManagerRoleNoted), "manager-role-noted")]
[JsonDerivedType(typeof(SignedIn), "signed-in")]
[JsonDerivedType(typeof(PasswordRehashed), "password-rehashed")]
public abstract record UserEvent;

public sealed record UserRegistered(NewAccount Account) : UserEvent;

public sealed record HabilitationGranted(Habilitation Granted) : UserEvent
{
    /// <summary>What the holder could do until then; null when he had no access.</summary>
    public ImmutableArray<Role>? FormerRoles { get; init; }
}

public sealed record HabilitationRevoked(ServiceId Service, Siret Siret, Person By, DateTimeOffset At) : UserEvent;

public sealed record ManagerRoleNoted(ServiceId Service, bool Held) : UserEvent;

public sealed record SignedIn(DateTimeOffset At) : UserEvent;

public sealed record PasswordRehashed(string PasswordHash) : UserEvent;

[GenerateSerializer, Immutable, Alias("efp.problem.user.not-attached")]
public sealed record UserNotAttached() : Problem("user.not-attached");

[GenerateSerializer, Immutable, Alias("efp.problem.user.unknown")]
public sealed record UserUnknown() : Problem("user.unknown");

/// <summary>The same for a wrong password and for an unknown address.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.sign-in.refused")]
public sealed record SignInRefused() : Problem("sign-in.refused");
