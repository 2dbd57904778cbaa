using EfpConnect.Domain.Emails;

namespace EfpConnect.Contracts;

/// <summary>One e-mail address: whose it is, and what it may still be sent.</summary>
[Alias("efp.IEmailGrain"), GrainInterfaceType("efp.IEmailGrain")]
public interface IEmailGrain : IGrainWithStringKey
{
    /// <summary>Spends one sending. Problems: <c>throttled</c>.</summary>
    [Alias("CountCode")]
    Task<Outcome<Done>> CountCodeAsync(OperationId operation);

    /// <summary>Problems: <c>email.taken</c>.</summary>
    [Alias("Claim")]
    Task<Outcome<Done>> ClaimAsync(OperationId operation, UserId user);

    [Alias("Confirm")]
    Task ConfirmAsync(OperationId operation, UserId user);

    /// <summary>Whether anything was ever kept under this name.</summary>
    [Alias("IsKnown")]
    Task<bool> IsKnownAsync();

    [Alias("Owner")]
    Task<UserId?> OwnerAsync();

    [Alias("NoteInvitation")]
    Task NoteInvitationAsync(OperationId operation, WaitingInvitation invitation);

    [Alias("ForgetInvitation")]
    Task ForgetInvitationAsync(OperationId operation, WaitingInvitation invitation);

    [Alias("Invitations")]
    Task<ImmutableArray<WaitingInvitation>> InvitationsAsync();
}
