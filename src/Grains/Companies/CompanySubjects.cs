using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Companies;

/// <summary>What a company's decisions change in other grains: a revocation must not come before the grant that it takes back, nor the grant after it.</summary>
internal static class CompanySubjects
{
    public static IEnumerable<string> Of(CompanyEvent happened) => happened switch
    {
        RequestApproved e => [Access(e.Request.Requester.Id, e.Request.Service, e.Request.Siret)],
        AccessGranted e => [Access(e.Target.Id, e.Grant)],
        AccessRevoked e => [Access(e.Target.Id, e.Service, e.Siret)],
        ManagerAppearedByCode { Manager: var m, Access: { } access } => [Role(m.Person.Id, m.Service), Access(m.Person.Id, access)],
        ManagerAppearedByCode { Manager: var m } => [Role(m.Person.Id, m.Service)],
        ManagerAppointed e => [Role(e.Manager.Person.Id, e.Manager.Service)],
        CharterAccepted e => [Role(e.User, e.Service)],
        ManagerResigned e => [Role(e.Manager.Person.Id, e.Manager.Service)],
        ManagerRemoved e => [Role(e.Manager.Person.Id, e.Manager.Service)],
        InvitationSent e => [Invitation(e.Invitation.Id)],
        InvitationDeclined e => [Invitation(e.Invitation.Id)],
        InvitationsRevoked e => e.Invitations.Select(revoked => Invitation(revoked.Id)),
        InvitationAccepted e => [Invitation(e.Invitation.Id), .. e.Grants.Select(grant => Access(e.By.Id, grant))],
        _ => [],
    };

    private static string Access(UserId user, Grant grant) => Access(user, grant.Service, grant.Siret);

    public static string Access(UserId user, ServiceId service, Siret siret) => $"access/{user}/{service}/{siret}";

    private static string Role(UserId user, ServiceId service) => $"role/{user}/{service}";

    private static string Invitation(string id) => $"invitation/{id}";
}
