using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

public class ResendTests
{
    private static readonly ResendRequest Command = new(AlicesRequest, Alice.Id);
    private static readonly DateTimeOffset Allowed = At("2025-06-11T08:04:00Z");

    [Fact, Trait("Rule", "§6 Relance"), Trait("Rule", "§12 Relance at 29 d 23 h 59")]
    public void One_second_early_is_refused_with_the_instant() =>
        Assert.Equal(new ResendTooEarly(Allowed, ResentAt: null), CompanyOf(Claire).WithAlicesRequest().Decide(Command, RequestRules, Allowed - Second).Problem);

    [Fact, Trait("Rule", "§6 Relance")]
    public void On_the_second_it_is_sent_again()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var sent = company.After(company.Decide(Command, RequestRules, Allowed)).Request(AlicesRequest)!.Sent!;

        Assert.Equal((Now, Allowed, At("2025-07-11T08:04:00Z"), 2), (sent.FirstAt, sent.LastAt, sent.ResendAllowedAt, sent.Count));
    }

    [Fact, Trait("Rule", "§12 Relance by two tabs")]
    public void A_second_tab_is_told_when_it_was_sent()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var resent = company.After(company.Decide(Command, RequestRules, Allowed));

        var second = resent.Decide(Command, RequestRules, Allowed + Second);

        Assert.Equal(new ResendTooEarly(At("2025-07-11T08:04:00Z"), ResentAt: Allowed), second.Problem);
        Assert.Empty(second.Events);
    }

    [Fact]
    public void Sending_again_moves_the_expiry()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var resent = company.After(company.Decide(Command, RequestRules, Allowed));

        Assert.Equal(At("2025-09-09T08:04:00Z"), resent.Request(AlicesRequest)!.ExpiresAt);
    }

    [Fact, Trait("Rule", "§12 Manager changed between request and relance")]
    public void The_managers_of_now_are_written_to()
    {
        var company = CompanyOf(Claire).WithAlicesRequest() with { Managers = CompanyOf(Denis).Managers };

        var resent = Assert.IsType<RequestResent>(Assert.Single(company.Decide(Command, RequestRules, Allowed).Events));

        Assert.Equal(Denis, Assert.Single(resent.Recipients));
    }

    [Fact, Trait("Rule", "§12 Relance with all managers gone")]
    public void Nobody_to_write_to_is_a_refusal() =>
        Assert.IsType<NoManager>((CompanyOf(Claire).WithAlicesRequest() with { Managers = [] }).Decide(Command, RequestRules, Allowed).Problem);

    [Fact, Trait("Rule", "§10 Submit / relance / cancel request")]
    public void Only_the_author_may()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        Assert.IsType<RequestUnknown>(company.Decide(Command with { Requester = Bruno.Id }, RequestRules, Allowed).Problem);
        Assert.IsType<RequestUnknown>(company.Decide(Command with { Requester = Claire.Id }, RequestRules, Allowed).Problem);
        Assert.IsType<RequestUnknown>(company.Decide(Command with { RequestId = "none" }, RequestRules, Allowed).Problem);
    }

    [Fact]
    public void What_is_decided_is_not_sent_again()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var cancelled = company.After(company.Decide(new CancelRequest(AlicesRequest, Alice.Id), Now));

        Assert.Equal(new AlreadyDecided(RequestStatus.Cancelled, Alice, Now), cancelled.Decide(Command, RequestRules, Allowed).Problem);
    }

    [Fact]
    public void A_change_of_policy_leaves_what_was_promised()
    {
        var stricter = new RequestPolicy { RelanceDelay = 60 };

        Assert.Null(CompanyOf(Claire).WithAlicesRequest().Decide(Command, stricter, Allowed).Problem);
    }
}
