using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Journal;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;
using EfpConnect.Grains.Journal;
using Company = EfpConnect.Domain.Companies.Company;

namespace EfpConnect.Grains.Companies;

/// <summary>What follows from a company's decisions: an entry in its journal, and what each feature says must happen.</summary>
internal sealed class CompanyReaction(
    JournalWriter journal, RequestConsequences requests, ManagerConsequences managers, AccessConsequences accesses, InvitationConsequences invitations)
    : IReaction<Company, CompanyEvent>
{
    public bool Concerns(CompanyEvent happened) => true;

    public IEnumerable<string> Subjects(CompanyEvent happened) => CompanySubjects.Of(happened);

    public async Task ReactAsync(Delivery delivery, Company state, CompanyEvent happened)
    {
        await journal.WriteAsync(delivery, state.Siren, state.EntriesOf(happened));   // first: a receiver that refuses leaves a trace of what was decided
        await FollowAsync(delivery, state, happened);
    }

    private Task FollowAsync(Delivery delivery, Company state, CompanyEvent happened) => happened switch
    {
        RequestsSubmitted e => requests.SubmittedAsync(delivery, e),
        RequestResent e => requests.ResentAsync(delivery, state, e),
        WaitingRequestsSent e => requests.WaitingSentAsync(delivery, state, e),
        RequestApproved e => requests.ApprovedAsync(delivery, e),
        RequestRefused e => requests.RefusedAsync(delivery, e),
        ManagerAppearedByCode e => managers.AppearedByCodeAsync(delivery, state, e),
        ManagerAppointed e => managers.AppointedAsync(delivery, state, e),
        CharterAccepted e => managers.CharterAcceptedAsync(delivery, e),
        ManagerResigned e => managers.ResignedAsync(delivery, state, e),
        ManagerRemoved e => managers.RemovedAsync(delivery, state, e),
        AccessGranted e => accesses.GrantedAsync(delivery, state, e),
        AccessRevoked e => accesses.RevokedAsync(delivery, e),
        InvitationSent e => invitations.SentAsync(delivery, state, e),
        InvitationAccepted e => invitations.AcceptedAsync(delivery, state, e),
        InvitationDeclined e => invitations.DeclinedAsync(delivery, state, e),
        InvitationsRevoked e => invitations.RevokedAsync(delivery, state, e),
        _ => Task.CompletedTask,
    };
}
