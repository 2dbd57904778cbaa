using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Companies;

/// <summary>Invitations: made, accepted.</summary>
internal sealed partial class CompanyGrain
{
    public async Task<Outcome<InvitationView>> InviteAsync(
        OperationId operation, UserId manager, EmailAddress email, ImmutableArray<InvitedAccess> accesses, ImmutableArray<ServiceId> appoint, string? note)
    {
        var owner = await people.OwnerOfAsync(email);
        var member = owner?.Attachment?.Siren == Current.Siren ? owner.Person : null;
        var promised = accesses.AddRange(Current.PendingInvitation(email, Now)?.Accesses ?? []);
        var standings = promised.Select(a => directory.StandingOf(a.Siret, a.Service));
        var command = new Invite(people.IdOf(operation, 0), manager, email, accesses, [.. standings], appoint, RequestText.Clean(note), member);

        return await CommitAsync(operation, (company, now) => company.Decide(command, policies.Invitations, now)) is { } problem
            ? problem
            : View(Current.InvitationTo(email));
    }

    public async Task<Outcome<Done>> AcceptInvitationAsync(OperationId operation, UserId user, string invitationId)
    {
        if (await people.FindAsync(user) is not { } invitee) return new UserUnknown();
        var open = Current.Invitations.Where(i => i.Id == invitationId).SelectMany(i => i.Accesses)
            .Where(a => directory.StandingOf(a.Siret, a.Service).WhyClosed is null).Select(a => a.Siret);
        var command = new AcceptInvitation(invitationId, invitee.Person, invitee.Attachment?.Siren, [.. open]);
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(command, now)));
    }

    public async Task<Outcome<ImmutableArray<InvitationView>>> InvitationsAsync(UserId manager)
    {
        await FreshenAsync();
        return Current.Managers.Any(m => m.Person.Id == manager && m.IsEffective)
            ? Current.Invitations.OrderByDescending(i => i.CreatedAt).Select(View).ToImmutableArray()
            : new NotManager();
    }

    private InvitationView View(Invitation invitation) => new(invitation, invitation.StatusAt(Now));
}
