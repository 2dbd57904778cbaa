using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Grains.Emails;

/// <inheritdoc cref="IEmailGrain"/>
[GrainType("email")]
internal sealed class EmailGrain(
    [PersistentState("email", GrainStorage.Name)] IPersistentState<Ledger<EmailClaim, EmailEvent>> stored,
    IOptions<EmailCodePolicy> codes,
    IOptions<RegistrationPolicy> registrations,
    AggregateParts parts)
    : AggregateGrain<EmailClaim, EmailEvent>(stored, new NoReaction<EmailClaim, EmailEvent>(), parts), IEmailGrain
{
    protected override EmailClaim Initial { get; } = new();

    protected override EmailClaim Evolve(EmailClaim state, EmailEvent happened) => state.Evolve(happened);

    public async Task<Outcome<Done>> CountCodeAsync(OperationId operation) =>
        await CommitAsync(operation, (email, now) => email.SendCode(codes.Value, now)) is { } problem ? problem : Done.Instance;

    public async Task<Outcome<Done>> ClaimAsync(OperationId operation, UserId user) =>
        await CommitAsync(operation, (email, now) => email.Claim(user, now + registrations.Value.DraftLifetime, now)) is { } problem ? problem : Done.Instance;

    public Task ConfirmAsync(OperationId operation, UserId user) => CommitAsync(operation, (email, _) => email.Confirm(user));

    public Task<bool> IsKnownAsync() => Task.FromResult(Current.IsKnown);

    public Task<UserId?> OwnerAsync() => Task.FromResult(Current.OwnerAt(Now));

    public Task NoteInvitationAsync(OperationId operation, WaitingInvitation invitation) =>
        TakeAsync(operation, (email, _) => email.NoteInvitation(invitation));

    public Task ForgetInvitationAsync(OperationId operation, WaitingInvitation invitation) =>
        TakeAsync(operation, (email, _) => email.ForgetInvitation(invitation));

    public Task<ImmutableArray<WaitingInvitation>> InvitationsAsync() => Task.FromResult(Current.InvitationsAt(Now));
}
