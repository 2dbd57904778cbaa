namespace EfpConnect.Contracts;

/// <summary>Where somebody finds the invitations made to the address of his account, from whatever company (rules §9).</summary>
[Alias("efp.IInvitationDeskGrain"), GrainInterfaceType("efp.IInvitationDeskGrain")]
public interface IInvitationDeskGrain : IGrainWithIntegerKey
{
    /// <summary>Those that wait for his answer.</summary>
    [Alias("Waiting")]
    Task<ImmutableArray<ReceivedInvitation>> WaitingAsync(UserId user);

    /// <summary>Problems: <c>invitation.unknown</c>, also for one made to somebody else.</summary>
    [Alias("Find")]
    Task<Outcome<ReceivedInvitation>> FindAsync(UserId user, string invitationId);

    /// <summary>Problems: <c>invitation.*</c>, <c>user.not-attached</c> for an account of another company or of none.</summary>
    [Alias("Accept")]
    Task<Outcome<Done>> AcceptAsync(OperationId operation, UserId user, string invitationId);

    /// <summary>Problems: <c>invitation.*</c>.</summary>
    [Alias("Decline")]
    Task<Outcome<Done>> DeclineAsync(OperationId operation, UserId user, string invitationId);
}

/// <param name="Company">That invites.</param>
[GenerateSerializer, Immutable, Alias("efp.view.received-invitation")]
public sealed record ReceivedInvitation(Siren Company, InvitationView View);
