using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Habilitations;

public class GrantAccessTests
{
    private static readonly GrantAccess Command = new(Claire.Id, Alice, Lumiere, [], Edof, Open(Paris), [Reader]);

    [Fact, Trait("Rule", "§5 Grant"), Trait("Rule", "§10 Grant / change / revoke habilitation")]
    public void A_manager_gives_an_access_himself()
    {
        var granted = Assert.IsType<AccessGranted>(Assert.Single(CompanyOf(Claire).Decide(Command, Now).Events));

        Assert.Equal((Alice, Origin.Grant, Claire), (granted.Target, granted.Grant.Origin, granted.Grant.By!));
        Assert.Equal([Reader], granted.Grant.Roles.AsEnumerable());
    }

    [Fact, Trait("Rule", "§5 Grant"), Trait("Rule", "§12 Self-habilitation")]
    public void Also_to_himself_which_is_told_apart()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Target = Claire }, Now);

        Assert.Equal(Origin.Self, Assert.IsType<AccessGranted>(Assert.Single(decision.Events)).Grant.Origin);
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void What_is_held_already_changes_nothing_and_is_told_to_nobody()
    {
        var held = new Habilitation(Edof, Paris, [Reader], Origin.Request, null, Now);

        Assert.Equal([], CompanyOf(Claire).Decide(Command with { Held = [held] }, Now));
        Assert.NotEmpty(CompanyOf(Claire).Decide(Command with { Held = [held with { RevokedAt = Now }] }, Now).Events);
        Assert.NotEmpty(CompanyOf(Claire).Decide(Command with { Held = [held], Roles = [Manager] }, Now).Events);
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void Without_a_role_the_service_s_own_is_given()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Roles = [] }, Now);

        Assert.Equal([Manager], Assert.IsType<AccessGranted>(Assert.Single(decision.Events)).Grant.Roles.AsEnumerable());
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void A_place_not_yet_referenced_is_accepted() =>
        Assert.Null(CompanyOf(Claire).Decide(Command with { Standing = Unreferenced(Paris) }, Now).Problem);

    [Fact, Trait("Rule", "§5 Grant"), Trait("Rule", "§12 Manager of EDOF but not CERES"), Trait("Rule", "§10 Grant / change / revoke habilitation")]
    public void Only_an_effective_manager_of_the_service_may()
    {
        Assert.IsType<NotManager>(CompanyOf().Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Ceres, Claire).Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).Decide(Command, Now).Problem);
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void Only_to_somebody_of_the_company()
    {
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { TargetAttachedTo = OtherCompany }, Now).Problem);
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { TargetAttachedTo = null }, Now).Problem);
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { Target = null }, Now).Problem);
    }

    [Fact, Trait("Rule", "§5 Grant")]
    public void Only_for_an_open_establishment_of_the_company()
    {
        Assert.IsType<SiretOfOtherCompany>(CompanyOf(Claire).Decide(Command with { Standing = Open(OtherPlace) }, Now).Problem);
        Assert.IsType<EstablishmentClosed>(CompanyOf(Claire).Decide(Command with { Standing = Closed(Paris) }, Now).Problem);
        Assert.IsType<EstablishmentClosed>(CompanyOf(Claire).Decide(Command with { Standing = Open(Paris) with { CompanyOpen = false } }, Now).Problem);
        Assert.IsType<SiretUnknown>(CompanyOf(Claire).Decide(Command with { Standing = Unknown(Paris) }, Now).Problem);
    }

    [Fact, Trait("Rule", "§5 ChangeRoles")]
    public void Only_roles_that_go_together() =>
        Assert.IsType<RolesInvalid>(CompanyOf(Claire).Decide(Command with { Roles = [Manager, Reader] }, Now).Problem);

    [Fact, Trait("Rule", "§6 Supersede")]
    public void What_was_asked_for_is_superseded()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var after = company.After(company.Decide(Command, Now));

        Assert.Equal(RequestStatus.Superseded, after.Request(AlicesRequest)!.Status);
    }

    [Fact]
    public void What_was_asked_for_elsewhere_stays_pending()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var after = company.After(company.Decide(Command with { Standing = Open(Lyon) }, Now));

        Assert.Equal(RequestStatus.Pending, after.Request(AlicesRequest)!.Status);
    }
}
