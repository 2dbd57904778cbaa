using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Companies;

/// <summary>What can happen to a company; each fact is told with its feature.</summary>
[JsonDerivedType(typeof(RequestsSubmitted), "requests-submitted")]
[JsonDerivedType(typeof(RequestResent), "request-resent")]
[JsonDerivedType(typeof(WaitingRequestsSent), "waiting-requests-sent")]
[JsonDerivedType(typeof(RequestApproved), "request-approved")]
[JsonDerivedType(typeof(RequestRefused), "request-refused")]
[JsonDerivedType(typeof(RequestCancelled), "request-cancelled")]
[JsonDerivedType(typeof(RequestsSuperseded), "requests-superseded")]
[JsonDerivedType(typeof(ManagerAppearedByCode), "manager-appeared-by-code")]
[JsonDerivedType(typeof(ManagerAppointed), "manager-appointed")]
[JsonDerivedType(typeof(CharterAccepted), "charter-accepted")]
[JsonDerivedType(typeof(ManagerResigned), "manager-resigned")]
[JsonDerivedType(typeof(ManagerRemoved), "manager-removed")]
[JsonDerivedType(typeof(AccessGranted), "access-granted")]
[JsonDerivedType(typeof(AccessRevoked), "access-revoked")]
[JsonDerivedType(typeof(InvitationSent), "invitation-sent")]
[JsonDerivedType(typeof(InvitationAccepted), "invitation-accepted")]
[JsonDerivedType(typeof(InvitationDeclined), "invitation-declined")]
[JsonDerivedType(typeof(InvitationUndeliverable), "invitation-undeliverable")]
[JsonDerivedType(typeof(InvitationsRevoked), "invitations-revoked")]
public abstract record CompanyEvent;
