using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

/// <summary>Rules §9, row « Revoke ».</summary>
public class RevokeInvitationTests
{
    private static readonly RevokeInvitation Revoke = new(Claire.Id, "i1");

    [Fact, Trait("Rule", "§9 Revoke")]
    public void Any_manager_of_the_company_takes_it_back()
    {
        var company = Inviting(Claire) with { Managers = [.. Inviting(Claire).Managers, .. CompanyOf(Ceres, Denis).Managers] };

        var after = company.After(company.Decide(Revoke with { By = Denis.Id }, Now));

        Assert.Equal(InvitationStatus.Revoked, after.Invitation("i1")!.StatusAt(Now.AddDays(20)));
        Assert.Equal([], after.Decide(Revoke, Now));
    }

    [Fact]
    public void What_was_taken_back_is_accepted_no_more()
    {
        var after = Inviting(Claire).After(Inviting(Claire).Decide(Revoke, Now));

        Assert.IsType<InvitationRevoked>(after.Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now).Problem);
    }

    [Fact]
    public void What_was_accepted_or_declined_is_not_taken_back()
    {
        var company = Inviting(Claire);
        var accepted = company.After(company.Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now));

        Assert.Equal(new InvitationEnded(InvitationStatus.Accepted), accepted.Decide(Revoke, Now).Problem);
        var declined = company.After(company.Decide(new DeclineInvitation("i1", Bruno), Now));
        Assert.Equal(new InvitationEnded(InvitationStatus.Declined), declined.Decide(Revoke, Now).Problem);
    }

    [Fact, Trait("Rule", "§9 Revoke")]
    public void An_expired_one_that_was_taken_back_is_not_sent_again()
    {
        var later = Now.AddDays(14);

        var after = Inviting(Claire).After(Inviting(Claire).Decide(Revoke, later));

        Assert.Equal(new InvitationEnded(InvitationStatus.Revoked), after.Decide(new ResendInvitation(Claire.Id, "i1"), Policy, later).Problem);
    }

    [Fact, Trait("Rule", "§9 Revoke"), Trait("Rule", "§10 Invite / revoke invitation")]
    public void Nobody_else_takes_it_back()
    {
        Assert.IsType<NotManager>(Inviting(Claire).Decide(Revoke with { By = Alice.Id }, Now).Problem);
        Assert.IsType<InvitationUnknown>(Inviting(Claire).Decide(Revoke with { InvitationId = "i9" }, Now).Problem);
    }
}
