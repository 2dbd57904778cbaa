using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Support;

namespace EfpConnect.Grains.Tests.ManagerCodes;

/// <summary>What support does with codes, and what it hears of them (rules §8).</summary>
public sealed class SupportTests(PortalCluster portal) : PortalTest(portal)
{
    private static readonly StaffAct Agent = new(new("Nora", StaffRole.Agent), "Premier responsable", "T-1");
    private static readonly StaffAct Supervisor = new(new("Omar", StaffRole.Supervisor), "Identité vérifiée");

    private ICodeIssuanceGrain Issuance => Portal.Grains.CodeIssuance(Company, Edof);

    [Fact, Trait("Rule", "§8 Issue")]
    public async Task A_code_to_an_address_leaves_only_once_another_of_the_staff_has_approved()
    {
        var address = People.NewAddress();
        var ordered = await Issuance.OrderAsync(Act, new(new("Direction", address), Agent));
        Assert.Null(ordered.Value.Code);

        Assert.IsType<NotSupervisor>((await Issuance.ApproveAsync(Act, Agent)).Problem);
        var approved = await Issuance.ApproveAsync(Act, Supervisor);

        Assert.Null(approved.Value.Waiting);
        await Portal.Postbag.MailAsync(address, "code responsable");
    }

    [Fact, Trait("Rule", "§8 Issue"), Trait("Rule", "§12 Code redeemed when company already has managers")]
    public async Task Managers_in_place_learn_at_once_that_a_code_is_on_its_way()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var waits = await Issuance.OrderAsync(Act, new(new("Direction", null), Agent));

        await Issuance.ApproveAsync(Act, Supervisor);

        Assert.NotNull(waits.Value.Waiting);
        Assert.Contains("contestez", (await Portal.Postbag.MailAsync(manager.Email, "vient d’être émis")).Content.Text);
    }

    /// <summary>The mails of a code may leave after it was used.</summary>
    [Fact]
    public async Task Whoever_was_faster_with_a_code_is_none_of_the_managers_to_warn_of_it()
    {
        var (person, issuedAt) = (await Portal.SignUpAsync(Company), Portal.Clock.GetUtcNow());
        await RedeemAsync(Act, person, await Portal.ManagerCodeAsync(Company, Edof));

        Assert.Empty(await CompanyGrain.AddressesOfManagersAsync(Edof, before: issuedAt));
        Assert.Single(await CompanyGrain.AddressesOfManagersAsync(Edof, before: issuedAt.AddDays(1)));
    }

    [Fact, Trait("Rule", "§8 Issue")]
    public async Task The_letters_of_a_week_are_counted_and_a_supervisor_may_go_beyond()
    {
        for (var letter = 0; letter < 100; letter++) await Portal.Grains.Throttle("letters", "all").AttemptAsync(Act);
        var letterTo = new CodeDelivery("Direction", null);

        var spent = await Issuance.OrderAsync(Act, new(letterTo, Agent));
        var beyond = await Issuance.OrderAsync(Act, new(letterTo, Supervisor, OverQuota: true));

        Assert.Equal(new LettersSpent(Portal.Clock.GetUtcNow().AddDays(7)), spent.Problem);
        Assert.NotNull(beyond.Value.Code);
        Portal.Clock.Advance(TimeSpan.FromDays(7));
    }

    [Fact, Trait("Rule", "§8 Support revoke")]
    public async Task A_code_that_support_took_back_is_worth_nothing()
    {
        var person = await Portal.SignUpAsync(Company);
        var code = await Portal.ManagerCodeAsync(Company, Edof);

        Assert.True((await Issuance.WithdrawAsync(Act, new(Agent, CodeEnd.Withdrawn))).Succeeded);

        Assert.IsType<CodeWithdrawnBySupport>((await RedeemAsync(Act, person, code)).Problem);
    }

    [Fact, Trait("Rule", "§8 Support revoke")]
    public async Task A_used_code_cannot_be_taken_back()
    {
        var person = await Portal.SignUpAsync(Company);
        await RedeemAsync(Act, person, await Portal.ManagerCodeAsync(Company, Edof));

        Assert.IsType<CodeAlreadyUsed>((await Issuance.WithdrawAsync(Act, new(Agent, CodeEnd.Withdrawn))).Problem);
    }

    [Fact, Trait("Rule", "§8 row 4"), Trait("Rule", "§12 Code of another company")]
    public async Task Support_is_told_at_the_third_try_of_a_code_from_another_company()
    {
        var stranger = await Portal.SignUpAsync(EveryCompany.New());
        var code = await Portal.ManagerCodeAsync(Company, Edof);

        for (var n = 0; n < 3; n++) Assert.IsType<CodeNotValid>((await RedeemAsync(Act, stranger, code)).Problem);

        await Portal.Postbag.MailAsync(PortalCluster.Support, "saisi par une autre entreprise");
    }

    [Fact, Trait("Rule", "§8 row 5")]
    public async Task Using_ones_code_again_is_a_success_that_says_so()
    {
        var person = await Portal.SignUpAsync(Company);
        var code = await Portal.ManagerCodeAsync(Company, Edof);
        var operation = Act;

        var (first, replayed, again) = (await RedeemAsync(operation, person, code), await RedeemAsync(operation, person, code), await RedeemAsync(Act, person, code));

        Assert.Equal((false, false, true), (first.Value.Repeated, replayed.Value.Repeated, again.Value.Repeated));
    }

    [Fact, Trait("Rule", "§12 Code of old portal (« ancien code d'activation »)")]
    public async Task A_code_of_the_former_portal_is_told_apart_from_a_slip()
    {
        var person = await Portal.SignUpAsync(Company);

        Assert.IsType<CodeOfFormerPortal>((await RedeemAsync(Act, person, "AB12CD34")).Problem);
    }
}
