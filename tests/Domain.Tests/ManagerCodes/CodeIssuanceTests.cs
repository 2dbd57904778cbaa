using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Domain.Tests.ManagerCodes;

public class CodeIssuanceTests
{
    private static readonly IssueManagerCode Command = new(
        "c1", new CompanyChoice(Lumiere, "Lumière", Known: true, Active: true), Edof, "fingerprint1", "sealed", new CodeDelivery("Direction", null), "Courrier reçu");

    [Fact]
    public void A_code_says_until_when_it_can_be_used()
    {
        var issued = Assert.IsType<ManagerCodeIssued>(Assert.Single(new CodeIssuance().Decide(Command, CodeRules, At("2025-08-31T10:00:00Z")).Events));

        Assert.Equal((new DateOnly(2026, 2, 28), At("2026-02-28T23:00:00Z")), (issued.Code.LastDay, issued.Code.ExpiresAt));
        Assert.Null(issued.Replaces);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void The_next_code_names_the_one_it_replaces()
    {
        var decision = Issued(Now).Decide(Command with { Fingerprint = "fingerprint2" }, CodeRules, Now.AddDays(1));

        Assert.Equal("fingerprint1", Assert.IsType<ManagerCodeIssued>(Assert.Single(decision.Events)).Replaces);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void Between_two_codes_a_day_must_pass()
    {
        Assert.Equal(new IssueTooEarly(Now.AddHours(24)), Issued(Now).Decide(Command, CodeRules, Now.AddHours(24) - Second).Problem);
        Assert.Null(Issued(Now).Decide(Command, CodeRules, Now.AddHours(24)).Problem);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void Four_codes_in_thirty_days_are_enough()
    {
        var four = Issued(Now, Now.AddDays(2), Now.AddDays(4), Now.AddDays(6));

        Assert.Equal(new IssueTooEarly(Now.AddDays(30)), four.Decide(Command, CodeRules, Now.AddDays(30) - Second).Problem);
        Assert.Null(four.Decide(Command, CodeRules, Now.AddDays(30)).Problem);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void Only_for_a_known_company_that_has_not_ceased()
    {
        Assert.IsType<CompanyUnknown>(new CodeIssuance().Decide(Command with { Company = Command.Company with { Known = false } }, CodeRules, Now).Problem);
        Assert.IsType<CompanyClosed>(new CodeIssuance().Decide(Command with { Company = Command.Company with { Active = false } }, CodeRules, Now).Problem);
    }

    [Fact]
    public void A_change_of_policy_leaves_issued_codes_alone()
    {
        var issued = Issued(Now);

        issued.Decide(Command, new ManagerCodePolicy { ValidityMonths = 1 }, Now.AddDays(2));

        Assert.Equal(CodeRules.ExpiresAt(Now), issued.Current!.ExpiresAt);
    }

    private static CodeIssuance Issued(params DateTimeOffset[] at) =>
        at.Aggregate(new CodeIssuance(), (issuance, now) => issuance.After(issuance.Decide(Command, CodeRules, now)));
}
