using EfpConnect.Domain.Invitations;
using EfpConnect.Grains.Emails;
using Orleans.Concurrency;

namespace EfpConnect.Grains.Invitations;

/// <inheritdoc cref="IInvitationDeskGrain"/>
[GrainType("invitation-desk"), StatelessWorker(maxLocalWorkers: 100)]   // not one a core: callers who wait for a dead silo must not hold up the others
internal sealed class InvitationDeskGrain(EmailKeys emails) : Grain, IInvitationDeskGrain
{
    public async Task<ImmutableArray<ReceivedInvitation>> WaitingAsync(UserId user)
    {
        if (await GrainFactory.User(user).ViewAsync() is not { Person: var person }) return [];

        var noted = await (await emails.FindAsync(person.Email)).InvitationsAsync();
        var found = await Task.WhenAll(noted.Select(waiting => LookUpAsync(waiting.Siren, person, waiting.InvitationId)));
        return [.. found.OfType<ReceivedInvitation>().Where(received => received.View.Status == InvitationStatus.Pending)];
    }

    public async Task<Outcome<ReceivedInvitation>> FindAsync(UserId user, string invitationId)
    {
        if (await GrainFactory.User(user).ViewAsync() is not { } view) return new InvitationUnknown();

        return await CompanyOfAsync(view, invitationId) is { } siren && await LookUpAsync(siren, view.Person, invitationId) is { } received
            ? received
            : new InvitationUnknown();
    }

    public async Task<Outcome<Done>> AcceptAsync(OperationId operation, UserId user, string invitationId) =>
        await FindAsync(user, invitationId) is { Succeeded: true, Value.Company: var siren }
            ? await GrainFactory.Company(siren).AcceptInvitationAsync(operation, user, invitationId)
            : new InvitationUnknown();

    public async Task<Outcome<Done>> DeclineAsync(OperationId operation, UserId user, string invitationId) =>
        await FindAsync(user, invitationId) is { Succeeded: true, Value.Company: var siren }
            ? await GrainFactory.Company(siren).DeclineInvitationAsync(operation, user, invitationId)
            : new InvitationUnknown();

    private async Task<ReceivedInvitation?> LookUpAsync(Siren siren, Person invitee, string invitationId) =>
        await GrainFactory.Company(siren).InvitationToAsync(invitee.Email, invitationId) is { } view ? new(siren, view) : null;

    /// <summary>The address knows those that wait; one that was answered is his own company’s.</summary>
    private async Task<Siren?> CompanyOfAsync(UserView user, string invitationId)
    {
        var noted = await (await emails.FindAsync(user.Person.Email)).InvitationsAsync();
        return noted.FirstOrDefault(waiting => waiting.InvitationId == invitationId)?.Siren ?? user.Attachment?.Siren;
    }
}
