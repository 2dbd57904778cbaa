using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using Company = EfpConnect.Domain.Companies.Company;

namespace EfpConnect.Grains.Companies;

/// <summary>Invitations: made, sent again, taken back, accepted.</summary>
internal sealed partial class CompanyGrain
{
    public async Task<Outcome<InvitationView>> InviteAsync(
        OperationId operation, UserId manager, EmailAddress email, ImmutableArray<InvitedAccess> accesses, ImmutableArray<ServiceId> appoint, string? note)
    {
        var owner = await people.OwnerOfAsync(email);
        var member = owner?.Attachment?.Siren == Current.Siren ? owner : null;
        var command = new Invite(people.IdOf(operation, 0), manager, email, accesses, [], appoint, RequestText.Clean(note), member?.Person) { Held = Certain(member) };

        return await CommitAsync(operation, (company, now) => company.Decide(command with { Standings = Standings(company, command, now) }, policies.Invitations, now)) is { } problem
            ? problem
            : View(Current.InvitationTo(email));
    }

    public async Task<Outcome<InvitationView>> ResendInvitationAsync(OperationId operation, UserId manager, string invitationId) =>
        await CommitAsync(operation, (company, now) => company.Decide(new ResendInvitation(manager, invitationId), policies.Invitations, now)) is { } problem
            ? problem
            : ViewFor(manager)(Current.Invitation(invitationId)!);

    public async Task<Outcome<Done>> RevokeInvitationAsync(OperationId operation, UserId manager, string invitationId) =>
        Answer(await CommitAsync(operation, (company, now) => company.Decide(new RevokeInvitation(manager, invitationId), now)));

    public async Task<Outcome<Done>> AcceptInvitationAsync(OperationId operation, UserId user, string invitationId)
    {
        if (await people.FindAsync(user) is not { } invitee) return new UserUnknown();
        var command = new AcceptInvitation(invitationId, invitee.Person, invitee.Attachment?.Siren, []);
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(command with { OpenPlaces = OpenPlaces(company, invitationId) }, now)));
    }

    public async Task<Outcome<Done>> DeclineInvitationAsync(OperationId operation, UserId user, string invitationId)
    {
        if (await people.FindAsync(user) is not { } invitee) return new UserUnknown();
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(new DeclineInvitation(invitationId, invitee.Person), now)));
    }

    public Task NoteUndeliverableAsync(string invitationId) => CommitAsync(null, (company, now) => company.Decide(new NoteUndeliverable(invitationId), now));

    public Task<InvitationView?> InvitationToAsync(EmailAddress email, string invitationId) =>
        Task.FromResult(Current.InvitationTo(email, invitationId) is { } invitation ? View(invitation) : null);

    public Task<EmailAddress?> InvitedAddressAsync(string invitationId) => Task.FromResult(
        Current.Invitation(invitationId) is { } invitation && invitation.StatusAt(Now) == InvitationStatus.Pending ? invitation.Email : (EmailAddress?)null);

    public Task<Outcome<ImmutableArray<InvitationView>>> InvitationsAsync(UserId manager) => Task.FromResult<Outcome<ImmutableArray<InvitationView>>>(
        Current.IsEffectiveManager(manager)
            ? Current.Invitations.OrderByDescending(i => i.CreatedAt).Select(ViewFor(manager)).ToImmutableArray()
            : new NotManager());

    /// <summary>Of what is given now, and of what was promised before.</summary>
    private ImmutableArray<EstablishmentStanding> Standings(Company company, Invite command, DateTimeOffset now) =>
    [
        .. command.Accesses.Concat(company.PendingInvitation(command.Email, now)?.Accesses ?? []).Select(a => directory.StandingOf(a.Siret, a.Service)),
    ];

    private ImmutableArray<Siret> OpenPlaces(Company company, string invitationId) =>
    [
        .. company.Invitations.Where(i => i.Id == invitationId).SelectMany(i => i.Accesses)
            .Where(a => directory.StandingOf(a.Siret, a.Service).WhyClosed is null).Select(a => a.Siret),
    ];

    /// <summary>A revocation on its way would make what is held look held still.</summary>
    private ImmutableArray<Habilitation> Certain(UserView? member) =>
        [.. (member?.Habilitations ?? []).Where(h => !IsOwed(CompanySubjects.Access(member!.Person.Id, h.Service, h.Siret)))];

    private InvitationView View(Invitation invitation) => new(invitation, invitation.StatusAt(Now));

    /// <summary>With what the manager who looks at it may do.</summary>
    private Func<Invitation, InvitationView> ViewFor(UserId manager) => invitation =>
        View(invitation) with { WhyNotResend = Current.Decide(new ResendInvitation(manager, invitation.Id), policies.Invitations, Now).Problem };
}
