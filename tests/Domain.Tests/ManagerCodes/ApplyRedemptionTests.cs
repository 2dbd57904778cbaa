using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.ManagerCodes;

/// <summary>What a redeemed code does to the company.</summary>
public class ApplyRedemptionTests
{
    private static readonly ApplyRedemption Command = new("c1", Alice, Edof, Open(Paris), Now);

    [Fact, Trait("Rule", "§8 Success"), Trait("Rule", "§7 Acquire by code")]
    public void Its_user_becomes_an_effective_manager_with_access_to_the_place_chosen()
    {
        var appeared = Assert.IsType<ManagerAppearedByCode>(Assert.Single(CompanyOf().Decide(Command, RequestRules, Now).Events));

        Assert.True(appeared.Manager.IsEffective);
        Assert.Equal((Paris, Origin.Code, null), (appeared.Access!.Siret, appeared.Access.Origin, appeared.Access.By));
        Assert.Equal(Manager, Assert.Single(appeared.Access.Roles));
    }

    [Fact]
    public void Without_a_place_there_is_no_access()
    {
        var decision = CompanyOf().Decide(Command with { Place = null }, RequestRules, Now);

        Assert.Null(Assert.IsType<ManagerAppearedByCode>(Assert.Single(decision.Events)).Access);
    }

    [Fact, Trait("Rule", "§8 Success")]
    public void Applying_it_twice_is_applying_it_once() =>
        Assert.Equal([], CompanyOf().After(CompanyOf().Decide(Command, RequestRules, Now)).Decide(Command, RequestRules, Now.AddMinutes(1)));

    [Fact, Trait("Rule", "§12 Code redeemed when company already has managers"), Trait("Rule", "§7 Acquire by code")]
    public void Others_who_manage_stay()
    {
        var after = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command, RequestRules, Now));

        Assert.Equal([Claire, Alice], after.AvailableManagers(Edof).Select(m => m.Person));
    }

    [Fact]
    public void An_appointment_that_waited_for_the_charter_is_replaced()
    {
        var company = CompanyOf(Claire).WithAppointed(Alice);

        var after = company.After(company.Decide(Command, RequestRules, Now));

        Assert.Equal("code:c1", after.EffectiveManager(Alice.Id, Edof)!.Source);
        Assert.Equal(2, after.Managers.Length);
    }

    [Fact, Trait("Rule", "§8 Success"), Trait("Rule", "§6 Supersede")]
    public void His_own_request_for_the_place_is_superseded_not_sent()
    {
        var company = CompanyOf().WithAlicesRequest();

        var decision = company.Decide(Command, RequestRules, Now);

        Assert.Equal(RequestStatus.Superseded, company.After(decision).Request(AlicesRequest)!.Status);
        Assert.Empty(decision.Events.OfType<WaitingRequestsSent>());
    }

    [Fact]
    public void His_request_for_another_place_stays_pending()
    {
        var company = CompanyOf().WithAlicesRequest();

        var after = company.After(company.Decide(Command with { Place = Open(Lyon) }, RequestRules, Now));

        Assert.Equal(RequestStatus.Pending, after.Request(AlicesRequest)!.Status);
    }
}
