using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

/// <summary>Rules §9, row « Resend ».</summary>
public class ResendInvitationTests
{
    private static readonly ResendInvitation Resend = new(Claire.Id, "i1");
    private static readonly DateTimeOffset Tomorrow = Now.AddHours(24);

    [Fact, Trait("Rule", "§9 Resend")]
    public void It_is_sent_again_24_hours_later_and_not_one_second_before()
    {
        var early = Inviting(Claire).Decide(Resend, Policy, Tomorrow - Second);
        var sent = Resent(Inviting(Claire), Tomorrow);

        Assert.Equal(new InvitationTooEarly(Tomorrow), early.Problem);
        Assert.Equal(Tomorrow.AddDays(14), sent.Invitation("i1")!.ExpiresAt);
        Assert.Equal(new InvitationTooEarly(Tomorrow.AddHours(24)), sent.Decide(Resend, Policy, Tomorrow).Problem);
    }

    [Fact, Trait("Rule", "§9 Resend")]
    public void An_expired_one_opens_again()
    {
        var later = Now.AddDays(20);

        Assert.Equal(InvitationStatus.Pending, Resent(Inviting(Claire), later).Invitation("i1")!.StatusAt(later.AddDays(14) - Second));
    }

    [Fact]
    public void Whoever_sends_it_again_stands_for_it_when_its_maker_is_no_manager_any_more()
    {
        var later = Now.AddDays(20);
        var company = Inviting(Claire, Denis);
        company = company.After(company.Decide(new EndManagerRole(Denis.Id, Claire.Id, Edof), later));

        var sent = company.After(company.Decide(Resend with { By = Denis.Id }, Policy, later));

        Assert.Equal(Denis, sent.Invitation("i1")!.InvitedBy);
    }

    [Fact]
    public void A_part_of_another_manager_is_remembered_and_counts_as_sending()
    {
        var company = Inviting(Claire, Denis);
        var grown = company.After(company.Decide(Command with { By = Denis.Id, Accesses = [ToParis with { Siret = Lyon }], Standings = [Open(Lyon)] }, Policy, Tomorrow));

        Assert.True(grown.Invitation("i1")!.IsPromisedBy(Denis.Id));
        Assert.Equal(new InvitationTooEarly(Tomorrow.AddHours(24)), grown.Decide(Resend, Policy, Tomorrow).Problem);
    }

    [Fact]
    public void Not_when_another_one_has_taken_its_place()
    {
        var later = Now.AddDays(20);
        var company = Inviting(Claire);
        company = company.After(company.Decide(Command with { InvitationId = "i2" }, Policy, later));

        Assert.Equal(new InvitationEnded(InvitationStatus.Expired), company.Decide(Resend, Policy, later).Problem);
    }

    [Fact]
    public void Not_beyond_what_a_company_may_have_open()
    {
        var later = Now.AddDays(20);
        var company = Inviting(Claire);
        company = company.After(company.Decide(Command with { InvitationId = "i2", Email = Alice.Email }, Policy, later));

        Assert.IsType<TooManyInvitations>(company.Decide(Resend, new InvitationPolicy { MaxPending = 1 }, later).Problem);
    }

    [Fact]
    public void Only_by_managers_of_all_that_it_promises()
    {
        var company = Inviting(Claire);
        var both = company with { Managers = [.. company.Managers, .. CompanyOf(Ceres, Denis).Managers] };

        Assert.IsType<NotManager>(both.Decide(Resend with { By = Denis.Id }, Policy, Tomorrow).Problem);
        Assert.IsType<NotManager>(both.Decide(Resend with { By = Alice.Id }, Policy, Tomorrow).Problem);
    }

    [Fact]
    public void Only_one_that_still_waits()
    {
        var company = Inviting(Claire);
        var revoked = company.After(company.Decide(new RevokeInvitation(Claire.Id, "i1"), Now));

        Assert.Equal(new InvitationEnded(InvitationStatus.Revoked), revoked.Decide(Resend, Policy, Tomorrow).Problem);
        Assert.IsType<InvitationUnknown>(company.Decide(Resend with { InvitationId = "i9" }, Policy, Tomorrow).Problem);
    }

    private static Company Resent(Company company, DateTimeOffset at) => company.After(company.Decide(Resend, Policy, at));
}
