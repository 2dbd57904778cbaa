using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Grains.Tests.ManagerCodes;

/// <summary>Guessing is counted before a code is looked at, whatever id the caller gives his acts.</summary>
public sealed class AttemptTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§8 row 2")]
    public async Task The_sixth_code_in_ten_minutes_is_not_looked_at_though_all_bear_one_operation_id()
    {
        var person = await Portal.SignUpAsync(Company);
        var operation = Act;

        var answers = new List<Problem?>();
        for (var guess = 0; guess < 6; guess++) answers.Add((await RedeemAsync(operation, person, CodeNumber(guess))).Problem);

        Assert.All(answers.Take(5), answer => Assert.IsType<CodeNotValid>(answer));
        Assert.IsType<Throttled>(answers[5]);
    }

    [Fact]
    public async Task The_same_code_sent_twice_in_one_act_counts_once()
    {
        var person = await Portal.SignUpAsync(Company);
        var operation = Act;

        for (var repeat = 0; repeat < 6; repeat++) Assert.IsType<CodeNotValid>((await RedeemAsync(operation, person, CodeNumber(1))).Problem);
    }

    [Fact, Trait("Rule", "§8 row 3")]
    public async Task A_typing_slip_counts_too()
    {
        var person = await Portal.SignUpAsync(Company);

        for (var slip = 0; slip < 5; slip++) Assert.IsType<CodeMistyped>((await RedeemAsync(Act, person, "ABCD")).Problem);

        Assert.IsType<Throttled>((await RedeemAsync(Act, person, "ABCD")).Problem);
    }

    [Fact, Trait("Rule", "§8 row 2")]
    public async Task From_so_many_codes_of_a_company_on_a_captcha_is_asked_for_and_each_waits_a_moment()
    {
        var throttle = Portal.Grains.Throttle("manager-code-company", Company.ToString());
        var person = await Portal.SignUpAsync(Company);
        for (var typed = 1; typed < PortalCluster.CodesOfCompanyPerDay; typed++) await throttle.AttemptAsync(Act);
        Assert.False(await Portal.Grains.Redemption().NeedsCaptchaAsync(person.Id));

        Assert.IsType<CodeNotValid>((await RedeemAsync(Act, person, CodeNumber(1))).Problem);   // the last that is free

        Assert.True(await Portal.Grains.Redemption().NeedsCaptchaAsync(person.Id));
        Assert.Equal(new Throttled(Portal.Clock.GetUtcNow().AddSeconds(1)), (await RedeemAsync(Act, person, CodeNumber(2))).Problem);
    }

    [Fact, Trait("Rule", "§8 row 4")]
    public async Task A_code_of_another_company_is_answered_like_an_unknown_one()
    {
        var person = await Portal.SignUpAsync(Company);
        var foreign = await Portal.ManagerCodeAsync(EveryCompany.New(), Edof);

        Assert.Equal((await RedeemAsync(Act, person, CodeNumber(2))).Problem, (await RedeemAsync(Act, person, foreign)).Problem);
    }

    private static string CodeNumber(int n) => ManagerCodeText.WithCheckSymbol($"00000000000000{n}").Symbols;
}
