using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Domain.Tests.AccessManagers;

/// <summary>Rules §7, rows « Resign own role » and « Remove another R ».</summary>
public class EndManagerRoleTests
{
    private static readonly EndManagerRole Resignation = new(Claire.Id, Claire.Id, Edof);
    private static readonly EndManagerRole Removal = new(Claire.Id, Bruno.Id, Edof);

    [Fact, Trait("Rule", "§7 Resign own role")]
    public void Whoever_resigns_decides_nothing_any_more_and_receives_nothing()
    {
        var company = CompanyOf(Claire, Bruno);

        var after = company.After(company.Decide(Resignation, Now));

        Assert.Equal([Bruno], after.AvailableManagers(Edof).Select(m => m.Person));
        Assert.False(after.IsEffectiveManager(Claire.Id, Edof));
    }

    [Fact, Trait("Rule", "§7 Resign own role"), Trait("Rule", "§12 Manager revokes own manager role")]
    public void The_last_manager_cannot_resign()
    {
        Assert.IsType<LastManager>(CompanyOf(Claire).Decide(Resignation, Now).Problem);
        Assert.IsType<LastManager>(CompanyOf(Claire).WithAppointed(Alice).Decide(Resignation, Now).Problem);
    }

    [Fact]
    public void A_manager_of_another_service_is_no_successor()
    {
        var company = CompanyOf(Claire) with { Managers = [.. CompanyOf(Claire).Managers, .. CompanyOf(Ceres, Bruno).Managers] };

        Assert.IsType<LastManager>(company.Decide(Resignation, Now).Problem);
    }

    [Fact]
    public void Somebody_appointed_may_decline_whoever_is_left()
    {
        var company = CompanyOf().WithAppointed(Claire);

        Assert.IsType<ManagerResigned>(Assert.Single(company.Decide(Resignation, Now).Events));
    }

    [Fact, Trait("Rule", "§7 Remove another R"), Trait("Rule", "§10 Remove manager")]
    public void A_manager_removes_another_and_stays()
    {
        var company = CompanyOf(Claire, Bruno).WithAppointed(Alice);

        var after = company.After(company.Decide(Removal, Now));
        var afterBoth = after.After(after.Decide(Removal with { User = Alice.Id }, Now));

        Assert.Equal([Claire], afterBoth.AvailableManagers(Edof).Select(m => m.Person));
    }

    [Fact, Trait("Rule", "§7 Remove another R")]
    public void Of_two_who_remove_each_other_the_second_is_no_manager_any_more()
    {
        var company = CompanyOf(Claire, Bruno);
        var after = company.After(company.Decide(Removal, Now));

        Assert.IsType<NotManager>(after.Decide(new EndManagerRole(Bruno.Id, Claire.Id, Edof), Now).Problem);
    }

    [Fact, Trait("Rule", "§7 Remove another R"), Trait("Rule", "§10 Remove manager")]
    public void Only_an_effective_manager_of_the_service_removes()
    {
        Assert.IsType<NotManager>(CompanyOf(Bruno).Decide(Removal, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Bruno).WithAppointed(Claire).Decide(Removal, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Ceres, Claire, Bruno).Decide(Removal, Now).Problem);
    }

    [Fact]
    public void Who_has_no_role_any_more_is_not_removed_again()
    {
        Assert.Equal([], CompanyOf(Claire).Decide(Removal, Now));
        Assert.IsType<NotManager>(CompanyOf(Bruno).Decide(Resignation, Now).Problem);
    }

    [Fact, Trait("Rule", "§9 Revoke")]
    public void What_a_removed_manager_promised_falls_with_him()
    {
        var company = CompanyOf(Claire, Bruno) with { Invitations = [PromisedBy(Bruno)] };

        var after = company.After(company.Decide(Removal, Now));

        Assert.Equal(InvitationStatus.Revoked, Assert.Single(after.Invitations).StatusAt(Now));
        Assert.IsType<InvitationRevoked>(after.Decide(new AcceptInvitation("i1", Alice, Lumiere, [Paris]), Now).Problem);
    }

    [Fact]
    public void Also_what_he_only_had_a_part_in()
    {
        var company = CompanyOf(Claire, Bruno) with { Invitations = [PromisedBy(Claire) with { AlsoBy = [Bruno.Id] }] };

        Assert.Equal(InvitationStatus.Revoked, company.After(company.Decide(Removal, Now)).Invitations.Single().StatusAt(Now));
    }

    [Fact, Trait("Rule", "§9 Revoke")]
    public void What_others_promised_stays_and_so_does_what_he_promised_who_resigns()
    {
        var others = CompanyOf(Claire, Bruno) with { Invitations = [PromisedBy(Claire)] };
        var own = CompanyOf(Claire, Bruno) with { Invitations = [PromisedBy(Claire)] };

        Assert.Equal(InvitationStatus.Pending, others.After(others.Decide(Removal, Now)).Invitations.Single().StatusAt(Now));
        Assert.Equal(InvitationStatus.Pending, own.After(own.Decide(Resignation, Now)).Invitations.Single().StatusAt(Now));
    }

    private static Invitation PromisedBy(Person manager) =>
        new("i1", Alice.Email, manager, [new InvitedAccess(Edof, Paris, [])], [], null, Now, Now.AddDays(14));
}
