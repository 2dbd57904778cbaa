using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Companies;

/// <summary>What is decided for a whole company: who manages its accesses, what is asked for, who is invited.</summary>
/// <remarks>It stays small whatever the number of users: they are listed elsewhere.</remarks>
public sealed partial record Company(Siren Siren) : StoredRecord
{
    public ImmutableArray<AccessManager> Managers { get; init; } = [];

    /// <summary>Pending ones, and those decided lately (see <see cref="KeepEnded"/>).</summary>
    public ImmutableArray<AccessRequest> Requests { get; init; } = [];

    public ImmutableArray<Invitation> Invitations { get; init; } = [];

    /// <summary>How long a decided request is still shown to its author and to the managers.</summary>
    private static TimeSpan KeepEnded { get; } = TimeSpan.FromDays(365);

    public AccessManager? Manager(UserId user, ServiceId service) => Managers.FirstOrDefault(m => m.Is(user, service));

    public AccessManager? EffectiveManager(UserId user, ServiceId service) => Manager(user, service) is { IsEffective: true } manager ? manager : null;

    /// <summary>Of any service: enough to see what concerns the company as a whole.</summary>
    public bool IsEffectiveManager(UserId user) => Managers.Any(m => m.Person.Id == user && m.IsEffective);

    public bool IsEffectiveManager(UserId user, ServiceId service) => EffectiveManager(user, service) is not null;

    /// <summary>Those to write to: also appointed ones who have yet to accept the charter (rules §7).</summary>
    public IEnumerable<AccessManager> AvailableManagers(ServiceId service) => Managers.Where(m => m.Service == service);

    public AccessRequest? Request(string id) => Requests.FirstOrDefault(r => r.Id == id);

    public AccessRequest? RequestOf(UserId requester, string id) => Request(id) is { } request && request.Requester.Id == requester ? request : null;

    /// <summary>A request is shown to its author and to the managers of its service.</summary>
    public AccessRequest? ReadableBy(UserId reader, string id) =>
        Request(id) is { } request && (request.Requester.Id == reader || IsEffectiveManager(reader, request.Service)) ? request : null;

    public IEnumerable<AccessRequest> PendingOf(UserId user, DateTimeOffset now) => Requests.Where(r => r.Requester.Id == user && r.IsPending(now));

    public Invitation? Invitation(string id) => Invitations.FirstOrDefault(i => i.Id == id);

    /// <summary>The latest one made to an address.</summary>
    public Invitation InvitationTo(EmailAddress email) => Invitations.Last(i => i.Email == email);

    /// <summary>Found only for the address it was made to.</summary>
    public Invitation? InvitationTo(EmailAddress email, string id) => Invitation(id) is { } invitation && invitation.Email == email ? invitation : null;

    /// <summary>Those to tell what became of it: who made it, and the managers who added to it.</summary>
    public IEnumerable<Person> InvitersOf(Invitation invitation) =>
        Managers.Where(m => invitation.IsPromisedBy(m.Person.Id)).Select(m => m.Person).Prepend(invitation.InvitedBy).DistinctBy(p => p.Id);

    public Invitation? PendingInvitation(EmailAddress email, DateTimeOffset now) =>
        Invitations.FirstOrDefault(i => i.Email == email && i.StatusAt(now) == InvitationStatus.Pending);

    public bool HasMostInvitations(InvitationPolicy policy, DateTimeOffset now) =>
        Invitations.Count(i => i.StatusAt(now) == InvitationStatus.Pending) >= policy.MaxPending;
}
