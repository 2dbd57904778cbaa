using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Invitations;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Emails;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace EfpConnect.Grains.Invitations;

/// <inheritdoc cref="IInvitationDeskGrain"/>
[GrainType("invitation-desk"), StatelessWorker(maxLocalWorkers: 100)]   // not one a core: callers who wait for a dead silo must not hold up the others
internal sealed partial class InvitationDeskGrain(EmailKeys emails, TimeProvider clock, ILogger<InvitationDeskGrain> log) : Grain, IInvitationDeskGrain
{
    public async Task<ImmutableArray<ReceivedInvitation>> WaitingAsync(UserId user)
    {
        if (await GrainFactory.User(user).ViewAsync() is not { Person: var person }) return [];

        var noted = await (await emails.FindAsync(person.Email)).InvitationsAsync();
        var found = await Task.WhenAll(noted.Select(waiting => TryLookUpAsync(waiting, person)));
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

    /// <summary>A company that cannot be asked hides its own invitation, and nothing else.</summary>
    private async Task<ReceivedInvitation?> TryLookUpAsync(WaitingInvitation waiting, Person invitee)
    {
        try
        {
            return await LookUpAsync(waiting.Siren, invitee, waiting.InvitationId).WithinTurnAsync(clock);
        }
        catch (Exception failure)
        {
            LogNotShown(failure, waiting.Siren);
            return null;
        }
    }

    private async Task<ReceivedInvitation?> LookUpAsync(Siren siren, Person invitee, string invitationId) =>
        await GrainFactory.Company(siren).InvitationToAsync(invitee.Email, invitationId) is { } view ? new(siren, view) : null;

    /// <summary>The address knows those that wait; one that was answered is his own company’s.</summary>
    private async Task<Siren?> CompanyOfAsync(UserView user, string invitationId)
    {
        var noted = await (await emails.FindAsync(user.Person.Email)).InvitationsAsync();
        return noted.FirstOrDefault(waiting => waiting.InvitationId == invitationId)?.Siren ?? user.Attachment?.Siren;
    }

    [LoggerMessage(LogLevel.Warning, "An invitation of company {Siren} could not be looked up: it is not shown now")]
    private partial void LogNotShown(Exception failure, Siren siren);
}
