using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Tests.Habilitations;

public class RevokeAccessTests
{
    private static readonly RevokeAccess Command = new(Claire.Id, Alice, [Held(Manager)], Edof, Paris);

    [Fact, Trait("Rule", "§5 Revoke"), Trait("Rule", "§10 Grant / change / revoke habilitation")]
    public void A_manager_takes_an_access_back() =>
        Assert.Equal(new AccessRevoked(Alice, Edof, Paris, Claire, Now), Assert.Single(CompanyOf(Claire).Decide(Command, Now).Events));

    [Fact, Trait("Rule", "§12 Manager revokes own habilitation")]
    public void Also_his_own_and_he_stays_a_manager()
    {
        var company = CompanyOf(Claire);

        var after = company.After(company.Decide(Command with { Target = Claire }, Now));

        Assert.True(after.IsEffectiveManager(Claire.Id, Edof));
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Taking_it_twice_is_taking_it_once() =>
        Assert.Equal([], CompanyOf(Claire).Decide(Command with { Held = [Held(Manager) with { RevokedAt = Now.AddDays(-1) }] }, Now));

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Whoever_needs_his_access_no_longer_gives_it_back_himself() =>
        Assert.Equal(new AccessRevoked(Alice, Edof, Paris, Alice, Now), Assert.Single(CompanyOf(Claire).Decide(Command with { By = Alice.Id }, Now).Events));

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Also_where_nobody_manages() => Assert.Null(CompanyOf().Decide(Command with { By = Alice.Id }, Now).Problem);

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Nobody_gives_back_what_he_does_not_hold() =>
        Assert.IsType<HabilitationUnknown>(CompanyOf(Claire).Decide(Command with { By = Alice.Id, Held = [] }, Now).Problem);

    [Fact, Trait("Rule", "§5 Revoke")]
    public void What_has_not_arrived_yet_is_taken_back_too() =>
        Assert.IsType<AccessRevoked>(Assert.Single(CompanyOf(Claire).Decide(Command with { Held = [], Owed = true }, Now).Events));

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Nothing_can_be_taken_from_whom_nothing_was_given()
    {
        Assert.IsType<HabilitationUnknown>(CompanyOf(Claire).Decide(Command with { Held = [] }, Now).Problem);
        Assert.IsType<HabilitationUnknown>(CompanyOf(Claire).Decide(Command with { Siret = Lyon }, Now).Problem);
        Assert.IsType<HabilitationUnknown>(CompanyOf(Claire).Decide(Command with { Target = null }, Now).Problem);
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Only_an_effective_manager_of_the_service_may()
    {
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Ceres, Claire).Decide(Command, Now).Problem);
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public void Only_for_an_establishment_of_the_company() =>
        Assert.IsType<SiretOfOtherCompany>(CompanyOf(Claire).Decide(Command with { Siret = OtherPlace }, Now).Problem);
}
