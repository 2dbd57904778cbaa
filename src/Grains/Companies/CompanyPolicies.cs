using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Companies;

/// <summary>The policies that a company's decisions follow.</summary>
internal sealed class CompanyPolicies(IOptions<RequestPolicy> requests, IOptions<InvitationPolicy> invitations)
{
    public RequestPolicy Requests => requests.Value;

    public InvitationPolicy Invitations => invitations.Value;
}
