using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Support;

namespace EfpConnect.Domain.Tests.ManagerCodes;

/// <summary>Rules §8, « Issue »: what support may do alone, and what needs a second pair of eyes.</summary>
public class OrderCodeTests
{
    private static readonly Staff Agent = new("Nora", StaffRole.Agent);
    private static readonly Staff Supervisor = new("Omar", StaffRole.Supervisor);
    private static readonly CodeDelivery ByPost = new("Direction", null);
    private static readonly CodeDelivery ByMail = new("Direction", EmailAddress.Parse("direction@lumiere.example"));

    [Fact, Trait("Rule", "§8 Issue")]
    public void A_letter_to_the_head_office_of_a_company_without_managers_goes_at_once()
    {
        var issued = Assert.IsType<ManagerCodeIssued>(Assert.Single(new CodeIssuance().Decide(Order(ByPost), CodeRules, Now).Events));

        Assert.Equal(Agent, issued.By!.By);
        Assert.Equal(DeliveryStep.ToPrint, new CodeIssuance().Evolve(issued).Step);
    }

    [Theory, Trait("Rule", "§8 Issue")]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [Trait("Rule", "§10 Issue / revoke code")]
    public void To_an_address_or_beside_managers_it_waits_for_a_supervisor(bool byMail, bool hasManagers)
    {
        var ordered = Ordered(byMail ? ByMail : ByPost, hasManagers);

        Assert.Null(ordered.Current);
        Assert.NotNull(ordered.Waiting);
    }

    [Fact, Trait("Rule", "§8 Issue"), Trait("Rule", "§10 Issue / revoke code")]
    public void A_supervisor_who_did_not_ask_for_it_approves()
    {
        var decision = Ordered(ByMail).Decide(Approval(Supervisor), CodeRules, Now.AddHours(1));

        var issued = Assert.IsType<ManagerCodeIssued>(Assert.Single(decision.Events));
        Assert.Equal((Agent, Supervisor, ByMail), (issued.By!.By, issued.ApprovedBy!.By, issued.Delivery));
        Assert.Null(Ordered(ByMail).After(decision).Waiting);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void Nobody_approves_his_own_order_nor_without_being_supervisor()
    {
        var own = new CodeIssuance().After(new CodeIssuance().Decide(Order(ByMail, by: Supervisor), CodeRules, Now));

        Assert.IsType<SamePerson>(own.Decide(Approval(Supervisor with { Name = "omar" }), CodeRules, Now).Problem);
        Assert.IsType<NotSupervisor>(own.Decide(Approval(Agent), CodeRules, Now).Problem);
        Assert.IsType<NoOrder>(new CodeIssuance().Decide(Approval(Supervisor), CodeRules, Now).Problem);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void Only_a_supervisor_goes_beyond_the_letters_of_the_week()
    {
        var agent = Order(ByPost) with { Order = new(ByPost, new(Agent, "Urgent"), OverQuota: true) };
        var supervisor = agent with { Order = new(ByPost, new(Supervisor, "Urgent"), OverQuota: true) };

        Assert.IsType<NotSupervisor>(new CodeIssuance().Decide(agent, CodeRules, Now).Problem);
        Assert.Null(new CodeIssuance().Decide(supervisor, CodeRules, Now).Problem);
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public void The_quotas_hold_for_orders_and_for_approvals()
    {
        var issued = new CodeIssuance().After(new CodeIssuance().Decide(Order(ByPost), CodeRules, Now));
        var waiting = issued with { Waiting = new(new(ByMail, new(Agent, "Perdu")), Now) };

        Assert.Equal(new IssueTooEarly(Now.AddHours(24)), issued.Decide(Order(ByMail), CodeRules, Now).Problem);
        Assert.Equal(new IssueTooEarly(Now.AddHours(24)), waiting.Decide(Approval(Supervisor), CodeRules, Now).Problem);
    }

    [Fact, Trait("Rule", "§8 Support revoke")]
    public void The_current_code_is_taken_back_once()
    {
        var issued = new CodeIssuance().After(new CodeIssuance().Decide(Order(ByPost), CodeRules, Now));
        var withdraw = new WithdrawCode(new(Agent, "Contesté"), CodeEnd.Withdrawn);

        var after = issued.After(issued.Decide(withdraw, Now));

        Assert.Equal(CodeEnd.Withdrawn, after.CurrentEnd);
        Assert.Equal([], after.Decide(withdraw, Now));
        Assert.IsType<NoCurrentCode>(new CodeIssuance().Decide(withdraw, Now).Problem);
    }

    [Fact, Trait("Rule", "§8 Support mark Returned")]
    public void A_letter_that_came_back_ends_its_code_a_mail_cannot_come_back()
    {
        var letter = new CodeIssuance().After(new CodeIssuance().Decide(Order(ByPost), CodeRules, Now));
        var mail = Ordered(ByMail).After(Ordered(ByMail).Decide(Approval(Supervisor), CodeRules, Now));
        var returned = new WithdrawCode(new(Agent, "NPAI"), CodeEnd.Returned);

        var after = letter.After(letter.Decide(returned, Now));

        Assert.Equal((CodeEnd.Returned, DeliveryStep.Returned), (after.CurrentEnd!.Value, after.Step));
        Assert.Equal(new DeliveryStepInvalid(DeliveryStep.Queued), mail.Decide(returned, Now).Problem);
    }

    [Theory, Trait("Rule", "§8 Support re-send")]
    [InlineData(CodeEnd.Withdrawn)]
    [InlineData(CodeEnd.Returned)]
    public void Sending_again_is_a_new_code_that_lives(CodeEnd end)
    {
        var letter = new CodeIssuance().After(new CodeIssuance().Decide(Order(ByPost), CodeRules, Now));
        letter = letter.After(letter.Decide(new WithdrawCode(new(Agent, "NPAI"), end), Now));

        var again = letter.After(letter.Decide(Order(ByPost), CodeRules, Now.AddDays(1)));

        Assert.Equal((null, DeliveryStep.ToPrint), (again.CurrentEnd, again.Step));
    }

    [Theory, Trait("Rule", "§8 Delivery")]
    [InlineData(DeliveryStep.Queued, DeliveryStep.Sent, true)]
    [InlineData(DeliveryStep.Queued, DeliveryStep.Bounced, true)]
    [InlineData(DeliveryStep.Sent, DeliveryStep.Bounced, true)]
    [InlineData(DeliveryStep.ToPrint, DeliveryStep.Printed, true)]
    [InlineData(DeliveryStep.Printed, DeliveryStep.Posted, true)]
    [InlineData(DeliveryStep.ToPrint, DeliveryStep.Posted, false)]
    [InlineData(DeliveryStep.Posted, DeliveryStep.Printed, false)]
    [InlineData(DeliveryStep.Queued, DeliveryStep.Posted, false)]
    [InlineData(DeliveryStep.Posted, DeliveryStep.Returned, false)]
    public void A_code_goes_its_way_step_by_step(DeliveryStep from, DeliveryStep to, bool allowed)
    {
        var issuance = new CodeIssuance { CurrentFingerprint = "k.1", Step = from };

        var decision = issuance.Decide(new NoteDelivery(new(Agent, "Suivi"), to), Now);

        Assert.Equal(allowed ? to : from, issuance.After(decision).Step);
        Assert.Equal(allowed ? null : new DeliveryStepInvalid(from), decision.Problem);
    }

    private static CodeIssuance Ordered(CodeDelivery delivery, bool hasManagers = false) =>
        new CodeIssuance().After(new CodeIssuance().Decide(Order(delivery, hasManagers), CodeRules, Now));

    private static OrderCode Order(CodeDelivery delivery, bool hasManagers = false, Staff? by = null)
    {
        var order = new CodeOrder(delivery, new(by ?? Agent, "Premier responsable", "T-1"));
        return new(order, hasManagers, Minted(order));
    }

    private static ApproveOrder Approval(Staff by) => new(new(by, "Identité vérifiée"), Minted);

    private static IssueManagerCode Minted(CodeOrder order) => new(
        "c1", new CompanyChoice(Lumiere, "Lumière", Known: true, Active: true), Edof, "k.1", "sealed", order.Delivery, order.By.Reason)
    { By = order.By };
}
