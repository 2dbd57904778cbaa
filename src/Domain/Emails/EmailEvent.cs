namespace EfpConnect.Domain.Emails;

[JsonDerivedType(typeof(CodeSendCounted), "code-send-counted")]
[JsonDerivedType(typeof(AddressClaimed), "claimed")]
[JsonDerivedType(typeof(AddressConfirmed), "confirmed")]
[JsonDerivedType(typeof(InvitationNoted), "invitation-noted")]
[JsonDerivedType(typeof(InvitationForgotten), "invitation-forgotten")]
public abstract record EmailEvent;

public sealed record CodeSendCounted(DateTimeOffset At, DateTimeOffset ForgetUntil) : EmailEvent;

public sealed record AddressClaimed(UserId By, DateTimeOffset LapsesAt) : EmailEvent;

public sealed record AddressConfirmed(UserId By) : EmailEvent;

public sealed record InvitationNoted(WaitingInvitation Invitation) : EmailEvent;

public sealed record InvitationForgotten(WaitingInvitation Invitation) : EmailEvent;

/// <summary>Told only to somebody who has proved the address.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.email.taken")]
public sealed record EmailTaken() : Problem("email.taken");
