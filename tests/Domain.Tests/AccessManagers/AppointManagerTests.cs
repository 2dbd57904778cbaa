using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Tests.AccessManagers;

public class AppointManagerTests
{
    private static readonly AppointManager Command = new(Claire.Id, Alice, Lumiere, Edof);
    private static readonly AcceptCharter Acceptance = new(Alice.Id, Edof);

    [Fact, Trait("Rule", "§7 Appoint")]
    public void An_appointed_manager_receives_requests_but_decides_nothing_yet()
    {
        var company = CompanyOf(Claire);

        var after = company.After(company.Decide(Command, Now));

        Assert.Equal([Claire, Alice], after.AvailableManagers(Edof).Select(m => m.Person));
        Assert.False(after.IsEffectiveManager(Alice.Id, Edof));
    }

    [Fact, Trait("Rule", "§7 Accept charter")]
    public void Accepting_the_charter_makes_him_effective()
    {
        var appointed = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command, Now));

        var accepted = appointed.After(appointed.Decide(Acceptance, Now.AddDays(1)));

        Assert.Equal(Now.AddDays(1), accepted.EffectiveManager(Alice.Id, Edof)!.CharterAcceptedAt);
        Assert.Equal([], accepted.Decide(Acceptance, Now.AddDays(2)));
    }

    [Fact]
    public void The_charter_of_one_service_says_nothing_of_another()
    {
        var appointed = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command, Now));

        Assert.IsType<NotAppointed>(appointed.Decide(Acceptance with { Service = Ceres }, Now).Problem);
        Assert.IsType<NotAppointed>(appointed.Decide(Acceptance with { User = Bruno.Id }, Now).Problem);
    }

    [Fact, Trait("Rule", "§7 Appoint"), Trait("Rule", "§10 Appoint manager")]
    public void Only_an_effective_manager_of_the_service_appoints()
    {
        Assert.IsType<NotManager>(CompanyOf().Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Ceres, Claire).Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).Decide(Command, Now).Problem);
    }

    [Fact, Trait("Rule", "§7 Appoint")]
    public void Only_somebody_of_the_company_can_be_appointed()
    {
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { Target = null }, Now).Problem);
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { TargetAttachedTo = null }, Now).Problem);
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).Decide(Command with { TargetAttachedTo = OtherCompany }, Now).Problem);
    }

    [Fact, Trait("Rule", "§7 Appoint")]
    public void A_manager_is_not_appointed_again_even_before_the_charter()
    {
        Assert.True(IsNothing(CompanyOf(Claire, Alice).Decide(Command, Now)));
        Assert.True(IsNothing(CompanyOf(Claire).WithAppointed(Alice).Decide(Command, Now)));
        Assert.True(IsNothing(CompanyOf(Claire).Decide(Command with { Target = Claire }, Now)));
    }

    private static bool IsNothing(Decision<CompanyEvent> decision) => decision is { Problem: null, Events.IsEmpty: true };
}
