using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Requests;

/// <summary>How a request ends without a manager, and who may read it.</summary>
public class EndTests
{
    private static readonly CancelRequest Cancel = new(AlicesRequest, Alice.Id);
    private static readonly DateTimeOffset Expiry = At("2025-08-10T08:04:00Z");

    [Fact, Trait("Rule", "§6 Cancel")]
    public void The_author_may_cancel_and_cancelling_twice_is_cancelling_once()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();

        var cancelled = company.After(company.Decide(Cancel, Now));

        Assert.Equal(RequestStatus.Cancelled, cancelled.Request(AlicesRequest)!.Status);
        Assert.Equal([], cancelled.Decide(Cancel, Now));
    }

    [Fact, Trait("Rule", "§6 Cancel"), Trait("Rule", "§10 Submit / relance / cancel request")]
    public void Nobody_else_may_cancel() =>
        Assert.IsType<RequestUnknown>(CompanyOf(Claire).WithAlicesRequest().Decide(Cancel with { Requester = Claire.Id }, Now).Problem);

    [Fact]
    public void What_was_approved_cannot_be_cancelled()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var approved = company.After(company.Decide(new ApproveRequest(AlicesRequest, Claire.Id, [], Lumiere, Open(Paris)), Now));

        Assert.Equal(new AlreadyDecided(RequestStatus.Approved, Claire, Now), approved.Decide(Cancel, Now + Second).Problem);
    }

    [Fact, Trait("Rule", "§6 Expire")]
    public void A_request_expires_90_days_after_its_last_sending_without_anybody_s_doing()
    {
        var request = CompanyOf(Claire).WithAlicesRequest().Request(AlicesRequest)!;

        Assert.Equal(RequestStatus.Pending, request.StatusAt(Expiry - Second));
        Assert.Equal(RequestStatus.Expired, request.StatusAt(Expiry));
        Assert.Equal(Expiry, request.EndedAt(Expiry));
    }

    [Fact]
    public void An_expired_request_can_be_neither_decided_nor_resent_nor_cancelled()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var expired = new AlreadyDecided(RequestStatus.Expired, null, Expiry);

        Assert.Equal(expired, company.Decide(new ApproveRequest(AlicesRequest, Claire.Id, [], Lumiere, Open(Paris)), Expiry).Problem);
        Assert.Equal(expired, company.Decide(new RefuseRequest(AlicesRequest, Claire.Id, "Pas dans votre équipe"), RequestRules, Expiry).Problem);
        Assert.Equal(expired, company.Decide(new ResendRequest(AlicesRequest, Alice.Id), RequestRules, Expiry).Problem);
        Assert.Equal(expired, company.Decide(Cancel, Expiry).Problem);
    }

    [Fact, Trait("Rule", "§6 Expire")]
    public void After_expiry_one_may_ask_again_at_once() =>
        Assert.Single(CompanyOf(Claire).WithAlicesRequest().Decide(Asking(Alice, Open(Paris)), RequestRules, Expiry).Events);

    [Fact]
    public void A_decided_request_is_kept_for_a_year()
    {
        var company = CompanyOf(Claire).WithAlicesRequest();
        var cancelled = company.After(company.Decide(Cancel, Now));

        Assert.NotNull(cancelled.After(cancelled.Decide(Asking(Bruno, Open(Paris)), RequestRules, Now.AddDays(365) - Second)).Request(AlicesRequest));
        Assert.Null(cancelled.After(cancelled.Decide(Asking(Bruno, Open(Paris)), RequestRules, Now.AddDays(365))).Request(AlicesRequest));
    }

    [Fact]
    public void A_request_is_shown_to_its_author_and_to_the_managers_of_its_service()
    {
        var company = CompanyOf(Claire).WithAppointed(Denis).WithAlicesRequest();

        Assert.NotNull(company.ReadableBy(Alice.Id, AlicesRequest));
        Assert.NotNull(company.ReadableBy(Claire.Id, AlicesRequest));
        Assert.Null(company.ReadableBy(Bruno.Id, AlicesRequest));
        Assert.Null(company.ReadableBy(Denis.Id, AlicesRequest));
    }
}
