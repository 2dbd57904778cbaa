using EfpConnect.Domain.Companies;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

/// <summary>« En attente d’un responsable » : what happens to a request that nobody could receive (rules §6).</summary>
public class WaitingRequestsTests
{
    private static readonly DateTimeOffset Later = Now.AddDays(40);
    private static readonly ApplyRedemption ClaireAppears = new("c1", Claire, Edof, null, Later);

    [Fact, Trait("Rule", "§6 ManagerAppears")]
    public void The_first_manager_to_appear_receives_it_and_its_clock_starts()
    {
        var company = CompanyOf().WithAlicesRequest();

        var sent = company.After(company.Decide(ClaireAppears, RequestRules, Later)).Request(AlicesRequest)!.Sent!;

        Assert.Equal((Later, Later, 1), (sent.FirstAt, sent.LastAt, sent.Count));
        Assert.Equal(RequestRules.ResendAllowedAt(Later), sent.ResendAllowedAt);
        Assert.Equal(Claire.Email, Assert.Single(sent.Recipients));
    }

    [Fact]
    public void Its_ninety_days_begin_then() =>
        Assert.Equal(RequestRules.ExpiresAt(Later), AfterClaireAppeared(CompanyOf().WithAlicesRequest()).Request(AlicesRequest)!.ExpiresAt);

    [Fact, Trait("Rule", "§12 New manager appears while requests pending")]
    public void What_others_had_received_is_not_sent_to_a_new_manager()
    {
        var decision = CompanyOf(Denis).WithAlicesRequest().Decide(ClaireAppears, RequestRules, Later);

        Assert.IsType<ManagerAppearedByCode>(Assert.Single(decision.Events));
    }

    [Fact]
    public void What_waits_for_another_service_goes_on_waiting()
    {
        var company = CompanyOf();
        var asked = company.After(company.Decide(Asking(Alice, Open(Paris)) with { Service = Ceres }, RequestRules, Now));

        Assert.Null(AfterClaireAppeared(asked).Request(AlicesRequest)!.Sent);
    }

    [Fact]
    public void What_has_expired_is_not_sent()
    {
        var company = CompanyOf().WithAlicesRequest();

        var decision = company.Decide(ClaireAppears, RequestRules, Now.AddDays(91));

        Assert.Empty(decision.Events.OfType<WaitingRequestsSent>());
    }

    [Fact]
    public void While_it_waits_there_is_nobody_to_remind() =>
        Assert.IsType<NoManager>(CompanyOf().WithAlicesRequest().Decide(new ResendRequest(AlicesRequest, Alice.Id), RequestRules, Later).Problem);

    private static Company AfterClaireAppeared(Company company) => company.After(company.Decide(ClaireAppears, RequestRules, Later));
}
