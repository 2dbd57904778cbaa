using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Journal;

/// <summary>How each fact of a company stands in its journal.</summary>
public static class CompanyJournal
{
    /// <param name="company">The company since: it knows what a fact only names.</param>
    public static ImmutableArray<JournalEntry> EntriesOf(this Company company, CompanyEvent happened) => happened switch
    {
        RequestsSubmitted e => [.. e.Requests.Select(r => About(r, JournalAct.RequestSubmitted, e.At, r.Requester))],
        RequestResent e => company.About([e.RequestId], JournalAct.RequestResent, e.At, byRequester: true),
        WaitingRequestsSent e => company.About(e.RequestIds, JournalAct.RequestSent, e.At),
        RequestApproved e => [About(e.Request, JournalAct.RequestApproved, e.At, e.By) with { Roles = e.Roles }],
        RequestRefused e => [About(e.Request, JournalAct.RequestRefused, e.At, e.By) with { Reason = e.Reason }],
        RequestCancelled e => company.About([e.RequestId], JournalAct.RequestCancelled, e.At, byRequester: true),
        RequestsSuperseded e => company.About(e.RequestIds, JournalAct.RequestSuperseded, e.At),
        AccessGranted e => [Granted(e.Grant, e.Target, e.At, e.Grant.By)],
        AccessRevoked e => [new(e.At, JournalAct.AccessRevoked, e.By.Id) { User = e.Target.Id, Service = e.Service, Siret = e.Siret }],
        ManagerAppearedByCode e =>
        [
            About(e.Manager, JournalAct.ManagerByCode, e.At, e.Manager.Person),
            .. e.Access is { } access ? [Granted(access, e.Manager.Person, e.At, e.Manager.Person)] : ImmutableArray<JournalEntry>.Empty,
        ],
        ManagerAppointed e => [About(e.Manager, JournalAct.ManagerAppointed, e.At, e.By)],
        CharterAccepted e => [new(e.At, JournalAct.CharterAccepted, e.User) { User = e.User, Service = e.Service }],
        ManagerResigned e => [About(e.Manager, JournalAct.ManagerResigned, e.At, e.Manager.Person)],
        ManagerRemoved e => [About(e.Manager, JournalAct.ManagerRemoved, e.At, e.By)],
        InvitationSent e => [About(e.Invitation, JournalAct.InvitationSent, e.At, e.Invitation.InvitedBy.Id)],
        InvitationAccepted e =>
        [
            About(e.Invitation, JournalAct.InvitationAccepted, e.At, e.By.Id) with { User = e.By.Id },
            .. e.Grants.Select(grant => Granted(grant, e.By, e.At, grant.By)),
        ],
        InvitationDeclined e => [About(e.Invitation, JournalAct.InvitationDeclined, e.At, e.By.Id) with { User = e.By.Id }],
        InvitationUndeliverable e => [About(e.Invitation, JournalAct.InvitationUndeliverable, e.At, null)],
        InvitationsRevoked e => [.. e.Invitations.Select(i => About(i, JournalAct.InvitationRevoked, e.At, e.By))],
        _ => [],
    };

    private static ImmutableArray<JournalEntry> About(
        this Company company, ImmutableArray<string> requestIds, JournalAct act, DateTimeOffset at, bool byRequester = false) =>
    [
        .. requestIds.Select(id => company.Request(id) is { } request
            ? About(request, act, at, byRequester ? request.Requester : null)
            : new JournalEntry(at, act, null) { Subject = id }),
    ];

    private static JournalEntry About(AccessRequest request, JournalAct act, DateTimeOffset at, Person? by) => new(at, act, by?.Id)
    {
        User = request.Requester.Id,
        Service = request.Service,
        Siret = request.Siret,
        Subject = request.Id,
    };

    private static JournalEntry About(AccessManager manager, JournalAct act, DateTimeOffset at, Person by) =>
        new(at, act, by.Id) { User = manager.Person.Id, Service = manager.Service };

    /// <summary>Of several services, it is shown to the managers of each.</summary>
    private static JournalEntry About(Invitation invitation, JournalAct act, DateTimeOffset at, UserId? by) => new(at, act, by)
    {
        Service = invitation.Services.ToArray() is [var only] ? only : null,
        Subject = invitation.Id,
    };

    private static JournalEntry Granted(Grant grant, Person to, DateTimeOffset at, Person? by) => new(at, JournalAct.AccessGranted, by?.Id)
    {
        User = to.Id,
        Service = grant.Service,
        Siret = grant.Siret,
        Roles = grant.Roles,
    };
}
