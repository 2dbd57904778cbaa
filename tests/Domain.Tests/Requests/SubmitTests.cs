using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

public class SubmitTests
{
    [Fact, Trait("Rule", "§6 Submit")]
    public void A_request_goes_to_every_available_manager()
    {
        var company = CompanyOf(Claire).WithAppointed(Denis);

        var submitted = Assert.IsType<RequestsSubmitted>(Assert.Single(company.Decide(Asking(Alice, Open(Paris)), RequestRules, Now).Events));

        Assert.Equal([Claire, Denis], submitted.Recipients.AsEnumerable());
        Assert.Equal([Claire.Email, Denis.Email], Assert.Single(submitted.Requests).Sent!.Recipients.AsEnumerable());
    }

    [Fact]
    public void It_holds_what_was_asked_for_and_its_deadlines()
    {
        var request = CompanyOf(Claire).WithAlicesRequest().Request(AlicesRequest)!;

        Assert.Equal((Alice, Edof, Paris, "Pour déclarer nos formations"), (request.Requester, request.Service, request.Siret, request.Description));
        Assert.Equal((Now, At("2025-06-11T08:04:00Z"), 1), (request.Sent!.FirstAt, request.Sent.ResendAllowedAt, request.Sent.Count));
        Assert.Equal(At("2025-08-10T08:04:00Z"), request.ExpiresAt);
    }

    [Fact, Trait("Rule", "§6 Submit, no manager")]
    public void Without_a_manager_it_waits_unsent()
    {
        var submitted = Assert.IsType<RequestsSubmitted>(Assert.Single(CompanyOf().Decide(Asking(Alice, Open(Paris)), RequestRules, Now).Events));

        Assert.Empty(submitted.Recipients);
        Assert.Null(Assert.Single(submitted.Requests).Sent);
    }

    [Fact]
    public void Managers_of_another_service_are_not_asked() => Assert.Null(CompanyOf(Ceres, Claire).WithAlicesRequest().Request(AlicesRequest)!.Sent);

    [Fact, Trait("Rule", "§6 Submit")]
    public void Several_establishments_are_several_requests()
    {
        var company = CompanyOf(Claire);

        var after = company.After(company.Decide(Asking(Alice, Open(Paris), Open(Lyon)), RequestRules, Now));

        Assert.Equal([Paris, Lyon], after.Requests.Select(r => r.Siret));
    }

    [Fact]
    public void One_establishment_named_twice_is_one_request()
    {
        var decision = CompanyOf(Claire).Decide(Asking(Alice, Open(Paris), Open(Paris)), RequestRules, Now);

        Assert.Single(Assert.IsType<RequestsSubmitted>(Assert.Single(decision.Events)).Requests);
    }

    [Fact, Trait("Rule", "§12 Same SIRET requested twice")]
    public void Asking_again_shows_what_is_pending_and_sends_nothing()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        Assert.Equal([], company.Decide(Asking(Alice, Open(Paris)), RequestRules, Now.AddDays(1)));
        Assert.Equal(AlicesRequest, company.Pending(Asking(Alice, Open(Paris)), Paris, Now.AddDays(1))!.Id);
    }

    [Fact]
    public void Asking_for_one_more_place_asks_for_that_place_only()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var decision = company.Decide(Asking(Alice, Open(Paris), Open(Lyon)), RequestRules, Now);

        Assert.Equal(Lyon, Assert.Single(Assert.IsType<RequestsSubmitted>(Assert.Single(decision.Events)).Requests).Siret);
    }

    [Fact]
    public void Others_may_ask_for_the_same() =>
        Assert.Single(CompanyOf(Claire).WithAlicesRequest().Decide(Asking(Bruno, Open(Paris)), RequestRules, Now).Events);
}
