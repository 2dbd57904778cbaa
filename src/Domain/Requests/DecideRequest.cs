using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Requests;

/// <param name="Roles">Empty for the service's default role.</param>
/// <param name="RequesterAttachedTo">Where the requester belongs at this moment.</param>
[GenerateSerializer, Immutable, Alias("efp.approve-request")]
public sealed record ApproveRequest(string RequestId, UserId Manager, ImmutableArray<Role> Roles, Siren? RequesterAttachedTo, EstablishmentStanding Standing);

[GenerateSerializer, Immutable, Alias("efp.refuse-request")]
public sealed record RefuseRequest(string RequestId, UserId Manager, string? Reason);

[GenerateSerializer, Immutable, Alias("efp.cancel-request")]
public sealed record CancelRequest(string RequestId, UserId Requester);

/// <summary>How a request ends by somebody's will. The first decision wins; the same one again is a success (rules §6).</summary>
public static class DecideRequestDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, ApproveRequest command, DateTimeOffset now)
    {
        if (company.Request(command.RequestId) is not { } request) return new RequestUnknown();
        if (company.EffectiveManager(command.Manager, request.Service) is not { } manager) return new NotManager();
        if (!request.IsPending(now)) return request.Repeats(RequestStatus.Approved, command.Manager) ? [] : AlreadyDecided.Of(request, now);
        if (command.RequesterAttachedTo != company.Siren) return new UserNotAttached();
        if (command.Standing.WhyClosed is { } closed) return closed;

        var service = ServiceCatalogue.Of(request.Service);
        ImmutableArray<Role> roles = command.Roles.IsEmpty ? [service.DefaultRole] : command.Roles;
        return !service.Accepts(roles) ? new RolesInvalid()
            : request.Requester.Id == command.Manager ? ServeOneself(request, manager.Person, roles, now)
            : new RequestApproved(request, manager.Person, roles, now);
    }

    public static Decision<CompanyEvent> Decide(this Company company, RefuseRequest command, RequestPolicy policy, DateTimeOffset now)
    {
        if (company.Request(command.RequestId) is not { } request) return new RequestUnknown();
        if (company.EffectiveManager(command.Manager, request.Service) is not { } manager) return new NotManager();
        if (!request.IsPending(now)) return request.Repeats(RequestStatus.Refused, command.Manager) ? [] : AlreadyDecided.Of(request, now);

        return RequestText.IsReason(command.Reason)
            ? new RequestRefused(request, manager.Person, command.Reason!, policy.NewRequestAllowedAt(now), now)
            : new RefusalReasonInvalid();
    }

    public static Decision<CompanyEvent> Decide(this Company company, CancelRequest command, DateTimeOffset now) =>
        company.RequestOf(command.Requester, command.RequestId) switch
        {
            null => new RequestUnknown(),
            { Status: RequestStatus.Cancelled } => [],
            var request when request.IsPending(now) => new RequestCancelled(request.Id, request.Requester, now),
            var request => AlreadyDecided.Of(request, now),
        };

    /// <summary>A manager who has become one since he asked grants himself the access, and the others are told (rules §6, §7).</summary>
    private static Decision<CompanyEvent> ServeOneself(AccessRequest request, Person manager, ImmutableArray<Role> roles, DateTimeOffset now) =>
    [
        new AccessGranted(request.Requester, new Grant(request.Service, request.Siret, roles, Origin.Self, manager), now),
        new RequestsSuperseded([request.Id], now),
    ];

    private static bool Repeats(this AccessRequest request, RequestStatus status, UserId manager) =>
        (request.Status == status && request.Decision?.By?.Id == manager)
        || (status == RequestStatus.Approved && request.Status == RequestStatus.Superseded && request.Requester.Id == manager);
}
