using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

public class ApproveTests
{
    private static readonly ApproveRequest Command = new(AlicesRequest, Claire.Id, [Reader], Lumiere, Open(Paris));

    [Fact, Trait("Rule", "§6 Approve")]
    public void An_approved_request_tells_by_whom_when_and_for_what()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var request = company.After(company.Decide(Command, Now.AddDays(1))).Request(AlicesRequest)!;

        Assert.Equal((RequestStatus.Approved, Claire, Now.AddDays(1)), (request.Status, request.Decision!.By!, request.Decision.At));
        Assert.Equal(Reader, Assert.Single(request.Decision.Roles));
    }

    [Fact]
    public void Without_a_role_the_service_s_own_is_given()
    {
        var decision = CompanyOf(Claire).WithAlicesRequest().Decide(Command with { Roles = [] }, Now);

        Assert.Equal(Manager, Assert.Single(Assert.IsType<RequestApproved>(Assert.Single(decision.Events)).Roles));
    }

    [Fact, Trait("Rule", "§6 Approve"), Trait("Rule", "§10 Decide request")]
    public void Only_an_effective_manager_of_the_service_may()
    {
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAlicesRequest().Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Ceres, Claire).WithAlicesRequest().Decide(Command, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).WithAlicesRequest().Decide(Command, Now).Problem);
    }

    [Fact]
    public void A_request_that_does_not_exist_is_unknown() =>
        Assert.IsType<RequestUnknown>(CompanyOf(Claire).Decide(Command, Now).Problem);

    [Fact, Trait("Rule", "§6 Approve")]
    public void The_requester_must_still_belong_to_the_company()
    {
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).WithAlicesRequest().Decide(Command with { RequesterAttachedTo = null }, Now).Problem);
        Assert.IsType<UserNotAttached>(CompanyOf(Claire).WithAlicesRequest().Decide(Command with { RequesterAttachedTo = OtherCompany }, Now).Problem);
    }

    [Fact, Trait("Rule", "§6 Approve")]
    public void The_establishment_must_still_be_open() =>
        Assert.IsType<EstablishmentClosed>(CompanyOf(Claire).WithAlicesRequest().Decide(Command with { Standing = Closed(Paris) }, Now).Problem);

    [Fact, Trait("Rule", "§6 Approve")]
    public void Roles_must_go_together() =>
        Assert.IsType<RolesInvalid>(CompanyOf(Claire).WithAlicesRequest().Decide(Command with { Roles = [Manager, Finance] }, Now).Problem);

    [Fact]
    public void The_same_decision_of_the_same_manager_again_is_a_success()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        Assert.Equal([], company.After(company.Decide(Command, Now)).Decide(Command, Now.AddDays(1)));
    }

    [Fact, Trait("Rule", "§12 Two managers approve at once")]
    public void The_second_manager_learns_who_decided_and_when()
    {
        var company = CompanyOf(Claire, Denis).WithAlicesRequest();
        var approved = company.After(company.Decide(Command, Now));

        Assert.Equal(
            new AlreadyDecided(RequestStatus.Approved, Claire, Now),
            approved.Decide(Command with { Manager = Denis.Id }, Now.AddMinutes(1)).Problem);
    }

    [Fact, Trait("Rule", "§12 One approves, one refuses at once")]
    public void The_first_decision_wins_against_another()
    {
        var company = CompanyOf(Claire, Denis).WithAlicesRequest();
        var approved = company.After(company.Decide(Command, Now));

        var refusal = approved.Decide(new RefuseRequest(AlicesRequest, Denis.Id, "Pas dans votre équipe"), RequestRules, Now + Second);

        Assert.Equal(new AlreadyDecided(RequestStatus.Approved, Claire, Now), refusal.Problem);
    }

    [Fact]
    public void The_same_manager_cannot_change_his_mind_on_the_request()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var refused = company.After(company.Decide(new RefuseRequest(AlicesRequest, Claire.Id, "Pas dans votre équipe"), RequestRules, Now));

        Assert.Equal(new AlreadyDecided(RequestStatus.Refused, Claire, Now), refused.Decide(Command, Now + Second).Problem);
    }
}
