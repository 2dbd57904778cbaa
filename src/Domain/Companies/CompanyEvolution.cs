using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Companies;

/// <summary>What each fact changes.</summary>
public sealed partial record Company
{
    public Company Evolve(CompanyEvent happened) => happened switch
    {
        RequestsSubmitted e => this with { Requests = [.. Requests.Where(r => !IsOld(r, e.At)), .. e.Requests] },
        RequestResent e => Change([e.RequestId], r => Send(r, e.Recipients, e.ResendAllowedAt, e.ExpiresAt, e.At)),
        WaitingRequestsSent e => Change(e.RequestIds, r => Send(r, [e.Recipient], e.ResendAllowedAt, e.ExpiresAt, e.At)),
        RequestApproved e => End([e.Request.Id], RequestStatus.Approved, new(e.At, e.By, e.Roles, null)),
        RequestRefused e => End([e.Request.Id], RequestStatus.Refused, new(e.At, e.By, [], e.Reason) { NewRequestFrom = e.NewRequestFrom }),
        RequestCancelled e => End([e.RequestId], RequestStatus.Cancelled, new(e.At, e.By, [], null)),
        RequestsSuperseded e => End(e.RequestIds, RequestStatus.Superseded, new(e.At, null, [], null)),
        ManagerAppearedByCode e => Appear(e.Manager),
        ManagerAppointed e => Appear(e.Manager),
        CharterAccepted e => this with { Managers = [.. Managers.Select(m => m.Is(e.User, e.Service) ? m with { CharterAcceptedAt = e.At } : m)] },
        ManagerResigned e => Disappear(e.Manager),
        ManagerRemoved e => Disappear(e.Manager),
        InvitationSent e => Keep(e.Invitation, e.At),
        InvitationAccepted e => Keep(e.Invitation with { AcceptedAt = e.At }, e.At),
        InvitationDeclined e => Keep(e.Invitation with { DeclinedAt = e.At }, e.At),
        InvitationUndeliverable e => Keep(e.Invitation with { UndeliverableAt = e.At }, e.At),
        InvitationsRevoked e => e.Invitations.Aggregate(this, (company, revoked) => company.Keep(revoked with { RevokedAt = e.At }, e.At)),
        _ => this,
    };

    private Company Change(ImmutableArray<string> ids, Func<AccessRequest, AccessRequest> change) =>
        this with { Requests = [.. Requests.Select(r => ids.Contains(r.Id) ? change(r) : r)] };

    private Company End(ImmutableArray<string> ids, RequestStatus status, RequestDecision decision) =>
        Change(ids, r => r with { Status = status, Decision = decision });

    private Company Appear(AccessManager manager) =>
        this with { Managers = [.. Managers.Where(m => !m.Is(manager.Person.Id, manager.Service)), manager] };

    private Company Disappear(AccessManager manager) =>
        this with { Managers = [.. Managers.Where(m => !m.Is(manager.Person.Id, manager.Service))] };

    private Company Keep(Invitation invitation, DateTimeOffset now) =>
        this with { Invitations = [.. Invitations.Where(i => i.Id != invitation.Id && now < i.ExpiresAt + KeepEnded), invitation] };

    private static AccessRequest Send(AccessRequest request, ImmutableArray<Person> to, DateTimeOffset resendAllowedAt, DateTimeOffset expiresAt, DateTimeOffset at) =>
        request with
        {
            ExpiresAt = expiresAt,
            Sent = new(request.Sent?.FirstAt ?? at, at, resendAllowedAt, (request.Sent?.Count ?? 0) + 1, [.. to.Select(p => p.Email)]),
        };

    private static bool IsOld(AccessRequest request, DateTimeOffset now) => request.EndedAt(now) is { } ended && now >= ended + KeepEnded;
}
