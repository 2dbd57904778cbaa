using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Contracts;

/// <summary>What is decided for one company: its managers, the requests made to them, the invitations they make.</summary>
/// <remarks>The actor's right to act is checked in the turn that decides: <c>not-manager</c> is the answer to everybody else.</remarks>
[Alias("efp.ICompanyGrain"), GrainInterfaceType("efp.ICompanyGrain")]
public interface ICompanyGrain : IGrainWithStringKey
{
    /// <summary>
    /// One request a SIRET; a pending one comes back as it is. Problems: <c>user.not-attached</c>, <c>siret.*</c>, <c>establishment.*</c>,
    /// <c>habilitation.already</c>, <c>request.too-many</c>, <c>request.refused-recently</c>, <c>request.requester-is-manager</c>, <c>request.description</c>.
    /// </summary>
    [Alias("Submit")]
    Task<Outcome<ImmutableArray<RequestView>>> SubmitAsync(OperationId operation, UserId requester, ServiceId service, ImmutableArray<Siret> sirets, string? description);

    /// <summary>Problems: <c>request.unknown</c>, <c>request.already-decided</c>, <c>request.no-manager</c>, <c>request.too-early</c>.</summary>
    [Alias("Resend")]
    Task<Outcome<RequestView>> ResendAsync(OperationId operation, UserId requester, string requestId);

    /// <summary>Problems: <c>request.unknown</c>, <c>request.already-decided</c>.</summary>
    [Alias("Cancel")]
    Task<Outcome<Done>> CancelAsync(OperationId operation, UserId requester, string requestId);

    /// <param name="roles">Empty for the service's default role.</param>
    [Alias("Approve")]
    Task<Outcome<RequestView>> ApproveAsync(OperationId operation, UserId manager, string requestId, ImmutableArray<Role> roles);

    /// <summary>Problems: also <c>refusal.reason</c> (10 to 500 characters).</summary>
    [Alias("Refuse")]
    Task<Outcome<RequestView>> RefuseAsync(OperationId operation, UserId manager, string requestId, string? reason);

    /// <summary>Grants or changes roles. An establishment that is not referenced yet is accepted. Problems: <c>siret.*</c>, <c>user.not-attached</c>, <c>establishment.closed</c>, <c>roles.invalid</c>.</summary>
    [Alias("Grant")]
    Task<Outcome<Done>> GrantAsync(OperationId operation, UserId manager, UserId target, ServiceId service, Siret siret, ImmutableArray<Role> roles);

    /// <param name="by">A manager, or the holder himself; an access that is taken back already stays so. Problems: <c>siret.other-company</c>, <c>habilitation.unknown</c>.</param>
    [Alias("Revoke")]
    Task<Outcome<Done>> RevokeAsync(OperationId operation, UserId by, UserId target, ServiceId service, Siret siret);

    /// <summary>Problems: <c>user.not-attached</c>. Somebody who is a manager already stays one.</summary>
    [Alias("Appoint")]
    Task<Outcome<Done>> AppointAsync(OperationId operation, UserId manager, UserId target, ServiceId service);

    /// <summary>Ends a manager’s role: his own, or another’s. Problems: <c>manager.last</c> for one’s own.</summary>
    [Alias("EndManagerRole")]
    Task<Outcome<Done>> EndManagerRoleAsync(OperationId operation, UserId by, UserId user, ServiceId service);

    /// <summary>Problems: <c>manager.not-appointed</c>.</summary>
    [Alias("AcceptCharter")]
    Task<Outcome<Done>> AcceptCharterAsync(OperationId operation, UserId user, ServiceId service);

    /// <summary>The same answer whoever the address belongs to. Problems: <c>invitation.*</c>, <c>siret.*</c>, <c>establishment.closed</c>, <c>roles.invalid</c>.</summary>
    [Alias("Invite")]
    Task<Outcome<InvitationView>> InviteAsync(
        OperationId operation, UserId manager, EmailAddress email, ImmutableArray<InvitedAccess> accesses, ImmutableArray<ServiceId> appoint, string? note);

    /// <summary>Problems: <c>invitation.unknown</c>, <c>invitation.ended</c>, <c>invitation.too-early</c>, <c>invitation.too-many</c>.</summary>
    [Alias("ResendInvitation")]
    Task<Outcome<InvitationView>> ResendInvitationAsync(OperationId operation, UserId manager, string invitationId);

    /// <summary>Problems: <c>invitation.unknown</c>, <c>invitation.ended</c>.</summary>
    [Alias("RevokeInvitation")]
    Task<Outcome<Done>> RevokeInvitationAsync(OperationId operation, UserId manager, string invitationId);

    /// <summary>Problems: <c>invitation.unknown</c>, <c>invitation.revoked</c>, <c>invitation.expired</c>, <c>user.not-attached</c>.</summary>
    [Alias("AcceptInvitation")]
    Task<Outcome<Done>> AcceptInvitationAsync(OperationId operation, UserId user, string invitationId);

    /// <summary>By whoever owns the invited address, of whatever company. Problems: <c>invitation.*</c>.</summary>
    [Alias("DeclineInvitation")]
    Task<Outcome<Done>> DeclineInvitationAsync(OperationId operation, UserId user, string invitationId);

    /// <summary>The mail server refused the invited address for good.</summary>
    [Alias("NoteUndeliverable")]
    Task NoteUndeliverableAsync(string invitationId);

    /// <summary>One made to this address; null for any other.</summary>
    [Alias("InvitationTo")]
    Task<InvitationView?> InvitationToAsync(EmailAddress email, string invitationId);

    /// <summary>The address a pending invitation was sent to, for whoever holds its id.</summary>
    [Alias("InvitedAddress")]
    Task<EmailAddress?> InvitedAddressAsync(string invitationId);

    /// <summary>Applies a code that was redeemed; the same code twice is one manager.</summary>
    [Alias("ApplyRedemption")]
    Task ApplyRedemptionAsync(OperationId operation, string codeId, Person user, ServiceId service, Siret? place, DateTimeOffset redeemedAt);

    /// <summary>The caller's own requests, latest first.</summary>
    [Alias("RequestsOf")]
    Task<ImmutableArray<RequestView>> RequestsOfAsync(UserId requester);

    /// <summary>To its author or to a manager of its service. Problems: <c>request.unknown</c> for anybody else.</summary>
    [Alias("Request")]
    Task<Outcome<RequestView>> RequestAsync(UserId reader, string requestId);

    /// <summary>Problems: <c>not-manager</c>, here and below.</summary>
    /// <param name="status">Null for all.</param>
    [Alias("Requests")]
    Task<Outcome<ImmutableArray<RequestView>>> RequestsAsync(UserId manager, ServiceId service, RequestStatus? status);

    [Alias("Invitations")]
    Task<Outcome<ImmutableArray<InvitationView>>> InvitationsAsync(UserId manager);

    [Alias("Managers")]
    Task<Outcome<ImmutableArray<AccessManager>>> ManagersAsync(UserId manager, ServiceId service);

    /// <summary>What any attached user may know of the service's managers: how many, and their masked addresses.</summary>
    [Alias("AvailableManagers")]
    Task<ImmutableArray<string>> AvailableManagersAsync(ServiceId service);

    /// <summary>Of those in place before an instant. For other grains, to write to them: never shown to users.</summary>
    [Alias("AddressesOfManagers")]
    Task<ImmutableArray<EmailAddress>> AddressesOfManagersAsync(ServiceId service, DateTimeOffset before);

    /// <summary>Whether mails to the service's managers still go to this address.</summary>
    [Alias("WritesTo")]
    Task<bool> WritesToAsync(ServiceId service, EmailAddress manager);

    /// <summary>Services of which the user is a manager; the appointed who have not accepted the charter yet are marked.</summary>
    [Alias("RolesOf")]
    Task<ImmutableArray<AccessManager>> RolesOfAsync(UserId user);
}
