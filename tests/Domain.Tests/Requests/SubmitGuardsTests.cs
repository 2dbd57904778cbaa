using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

/// <summary>Every reason against a request (rules §6).</summary>
public class SubmitGuardsTests
{
    private static readonly SubmitRequests Command = Asking(Alice, Open(Paris));

    [Theory]
    [InlineData(null)]
    [InlineData("552100554")]
    [Trait("Rule", "§6 Submit")]
    public void The_requester_belongs_to_the_company(string? attachedTo) =>
        Assert.IsType<UserNotAttached>(WhyNot(Command with { AttachedTo = attachedTo is null ? null : Siren.Parse(attachedTo) }));

    [Fact, Trait("Rule", "§6 Submit")]
    public void The_establishment_belongs_to_the_company() => Assert.IsType<SiretOfOtherCompany>(WhyNot(Asking(Alice, Open(OtherPlace))));

    [Fact]
    public void The_establishment_exists() => Assert.IsType<SiretUnknown>(WhyNot(Asking(Alice, Unknown(Paris))));

    [Fact, Trait("Rule", "§6 Submit")]
    public void The_establishment_and_the_company_are_open()
    {
        Assert.IsType<EstablishmentClosed>(WhyNot(Asking(Alice, Closed(Paris))));
        Assert.IsType<EstablishmentClosed>(WhyNot(Asking(Alice, Open(Paris) with { CompanyOpen = false })));
    }

    [Fact, Trait("Rule", "§6 Submit")]
    public void The_establishment_is_referenced_for_a_service_that_asks_for_it()
    {
        Assert.IsType<EstablishmentNotReferenced>(WhyNot(Asking(Alice, Unreferenced(Paris))));
        Assert.Null(WhyNot(Asking(Alice, Unreferenced(Paris)) with { Service = Ceres }));
    }

    [Fact]
    public void One_place_that_cannot_be_asked_for_stops_all_of_them() =>
        Assert.IsType<EstablishmentClosed>(WhyNot(Asking(Alice, Open(Paris), Closed(Lyon))));

    [Fact, Trait("Rule", "§6 Submit")]
    public void The_access_is_not_held_already()
    {
        Assert.IsType<HabilitationAlready>(WhyNot(Command with { Habilitations = [Held(Reader)] }));
        Assert.Null(WhyNot(Command with { Habilitations = [Held(Reader) with { RevokedAt = Now }] }));
        Assert.Null(WhyNot(Command with { Habilitations = [Held(Reader) with { Siret = Lyon }] }));
    }

    [Fact]
    public void A_manager_serves_himself_and_need_not_ask()
    {
        Assert.IsType<RequesterIsManager>(CompanyOf(Claire).Decide(Asking(Claire, Open(Paris)), RequestRules, Now).Problem);
        Assert.Null(CompanyOf(Ceres, Claire).Decide(Asking(Claire, Open(Paris)), RequestRules, Now).Problem);
    }

    [Fact]
    public void A_description_has_at_most_500_characters()
    {
        Assert.Null(WhyNot(Command with { Description = new string('é', 500) }));
        Assert.IsType<DescriptionTooLong>(WhyNot(Command with { Description = new string('é', 501) }));
        Assert.Null(WhyNot(Command with { Description = null }));
    }

    [Fact, Trait("Rule", "§6 Submit")]
    public void Twenty_requests_may_be_pending_and_no_more()
    {
        var company = CompanyOf(Claire);
        var places = Enumerable.Range(0, 10_000).Select(n => $"{Lumiere}{n:00000}").Where(s => Siret.TryParse(s, null, out _)).Select(s => Open(Siret.Parse(s))).Take(21).ToArray();

        var twenty = company.After(company.Decide(Asking(Alice, places[..20]), RequestRules, Now));

        Assert.Equal(20, twenty.PendingOf(Alice.Id, Now).Count());
        Assert.Equal(new TooManyRequests(20), twenty.Decide(Asking(Alice, places[20]), RequestRules, Now).Problem);
        Assert.Equal(new TooManyRequests(20), company.Decide(Asking(Alice, places), RequestRules, Now).Problem);
        Assert.Null(twenty.Decide(Asking(Bruno, places[20]), RequestRules, Now).Problem);
    }

    [Fact, Trait("Rule", "§6 Submit")]
    public void After_a_refusal_one_waits_for_seven_days()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var refused = company.After(company.Decide(new RefuseRequest(AlicesRequest, Claire.Id, "Pas dans votre équipe"), RequestRules, Now));

        Assert.Equal(new RefusedRecently(Now.AddDays(7)), refused.Decide(Command, RequestRules, Now.AddDays(7) - Second).Problem);
        Assert.Null(refused.Decide(Command, RequestRules, Now.AddDays(7)).Problem);
        Assert.Null(refused.Decide(Asking(Alice, Open(Lyon)), RequestRules, Now).Problem);
        Assert.Null(refused.Decide(Asking(Bruno, Open(Paris)), RequestRules, Now).Problem);
    }

    private static Problem? WhyNot(SubmitRequests command) => CompanyOf(Denis).Decide(command, RequestRules, Now).Problem;
}
