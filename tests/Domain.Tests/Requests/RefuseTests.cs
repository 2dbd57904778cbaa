using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

public class RefuseTests
{
    private static readonly RefuseRequest Command = new(AlicesRequest, Claire.Id, "Pas dans votre équipe");

    [Fact, Trait("Rule", "§6 Refuse")]
    public void A_refusal_tells_why_and_when_to_ask_again()
    {
        var refused = Assert.IsType<RequestRefused>(Assert.Single(CompanyOf(Claire).WithAlicesRequest().Decide(Command, RequestRules, Now).Events));

        Assert.Equal(("Pas dans votre équipe", Claire, Now.AddDays(7)), (refused.Reason, refused.By, refused.NewRequestFrom));
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    [Trait("Rule", "§6 Refuse")]
    public void A_reason_has_between_10_and_500_characters(int length, bool accepted)
    {
        var decision = CompanyOf(Claire).WithAlicesRequest().Decide(Command with { Reason = new string('é', length) }, RequestRules, Now);

        Assert.Equal(accepted, decision.Problem is not RefusalReasonInvalid);
    }

    [Fact]
    public void No_reason_is_no_refusal() =>
        Assert.IsType<RefusalReasonInvalid>(CompanyOf(Claire).WithAlicesRequest().Decide(Command with { Reason = null }, RequestRules, Now).Problem);

    [Fact, Trait("Rule", "§6 Refuse"), Trait("Rule", "§10 Decide request")]
    public void Only_an_effective_manager_may()
    {
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAlicesRequest().Decide(Command, RequestRules, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).WithAlicesRequest().Decide(Command, RequestRules, Now).Problem);
    }

    [Fact]
    public void The_same_decision_again_is_a_success_and_a_colleague_s_is_told()
    {
        var company = CompanyOf(Claire, Denis).WithAlicesRequest();
        var refused = company.After(company.Decide(Command, RequestRules, Now));

        Assert.Equal([], refused.Decide(Command, RequestRules, Now + Second));
        Assert.Equal(new AlreadyDecided(RequestStatus.Refused, Claire, Now), refused.Decide(Command with { Manager = Denis.Id }, RequestRules, Now + Second).Problem);
    }
}
