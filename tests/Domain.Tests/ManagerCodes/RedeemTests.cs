using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Domain.Tests.ManagerCodes;

/// <summary>Checks 4 to 10 of rules §8.</summary>
public class RedeemTests
{
    private static readonly RedeemManagerCode Command = new(Alice, Lumiere, IsManager: false, Edof, Place: null);
    private static readonly ManagerCode Code = IssuedCode();
    private static readonly DateTimeOffset Expiry = CodeRules.ExpiresAt(Now);

    [Fact]
    public void A_valid_code_is_used_by_the_one_who_redeems_it()
    {
        var used = Assert.IsType<ManagerCode.Used>(Code.After(Code.Decide(Command with { Place = Open(Paris) }, Now)));

        Assert.Equal((Alice.Id, Paris, Now), (used.By, used.Place, used.At));
    }

    [Fact, Trait("Rule", "§8 row 4"), Trait("Rule", "§12 Code of another company")]
    public void An_unknown_code_and_one_of_another_company_get_the_same_answer()
    {
        var unknown = new ManagerCode.NeverIssued().Decide(Command, Now);
        var ofAnother = Code.Decide(Command with { AttachedTo = OtherCompany }, Now);

        Assert.Equal(new CodeNotValid(), unknown.Problem);
        Assert.Equal(unknown.Problem, ofAnother.Problem);
        Assert.Equal(unknown.Problem, Code.Decide(Command with { AttachedTo = null }, Now).Problem);
    }

    [Fact, Trait("Rule", "§8 row 4")]
    public void The_third_try_from_another_company_is_suspicious_and_uses_nothing_up()
    {
        var stranger = Command with { AttachedTo = OtherCompany };
        var once = Code.After(Code.Decide(stranger, Now));
        var tried = once.After(once.Decide(stranger, Now));

        var third = Assert.IsType<CodeTriedFromElsewhere>(Assert.Single(tried.Decide(stranger, Now).Events));

        Assert.True(third is { IsSuspicious: true, Count: 3 });
        Assert.Null(tried.Decide(Command, Now).Problem);
    }

    [Theory, Trait("Rule", "§8 Support revoke")]
    [InlineData(CodeEnd.Withdrawn)]
    [InlineData(CodeEnd.Returned)]
    public void What_support_took_back_says_so_and_names_no_newer_code(CodeEnd why)
    {
        var withdrawn = Code.After(Code.Withdraw(why, Now.AddDays(1)));

        Assert.Equal(new CodeWithdrawnBySupport(Now.AddDays(1)), withdrawn.Decide(Command, Now.AddDays(2)).Problem);
    }

    [Fact, Trait("Rule", "§8 Support revoke")]
    public void A_used_code_is_not_taken_back() => Assert.Equal([], Used().Withdraw(CodeEnd.Withdrawn, Now));

    [Fact]
    public void Not_even_a_used_revoked_or_expired_code_of_another_company_gives_itself_away()
    {
        var stranger = Command with { AttachedTo = OtherCompany };

        Assert.IsType<CodeNotValid>(Used().Decide(stranger, Now).Problem);
        Assert.IsType<CodeNotValid>(Replaced().Decide(stranger, Now).Problem);
        Assert.IsType<CodeNotValid>(Code.Decide(stranger, Expiry).Problem);
    }

    [Fact, Trait("Rule", "§8 row 5"), Trait("Rule", "§12 Code already used")]
    public void Redeeming_it_again_is_a_success_while_the_role_lasts() => Assert.Equal([], Used().Decide(Command with { IsManager = true }, Expiry));

    [Fact, Trait("Rule", "§8 row 5")]
    public void Once_the_role_has_ended_the_code_does_not_bring_it_back() =>
        Assert.Equal(new CodeAlreadyUsed(Now), Used().Decide(Command, Now.AddDays(1)).Problem);

    [Fact, Trait("Rule", "§8 row 6"), Trait("Rule", "§12 Code already used")]
    public void Nobody_else_can_use_it_again() =>
        Assert.Equal(new CodeAlreadyUsed(Now), Used().Decide(Command with { User = Bruno, IsManager = true }, Now.AddDays(1)).Problem);

    [Fact, Trait("Rule", "§8 row 7"), Trait("Rule", "§12 Code reissued while the user types the old one")]
    public void A_replaced_code_says_since_when() =>
        Assert.Equal(new CodeSuperseded(Now.AddDays(1)), Replaced().Decide(Command, Now.AddDays(2)).Problem);

    [Fact, Trait("Rule", "§12 Code expired 1 s ago / 1 s left")]
    public void One_second_before_its_expiry_it_is_accepted() => Assert.Null(Code.Decide(Command, Expiry - Second).Problem);

    [Fact, Trait("Rule", "§8 row 8"), Trait("Rule", "§12 Code expired 1 s ago / 1 s left")]
    public void At_its_expiry_and_after_it_is_refused_with_the_date()
    {
        Assert.Equal(new CodeExpired(Expiry), Code.Decide(Command, Expiry).Problem);
        Assert.Equal(new CodeExpired(Expiry), Code.Decide(Command, Expiry + Second).Problem);
    }

    [Fact, Trait("Rule", "§8 row 9"), Trait("Rule", "§12 Code redeemed by a user already manager"), Trait("Rule", "§10 Redeem code")]
    public void A_manager_keeps_the_code() => Assert.IsType<ManagerAlready>(Code.Decide(Command with { IsManager = true }, Now).Problem);

    [Fact, Trait("Rule", "§8 row 9b")]
    public void The_page_of_another_service_names_the_right_one() =>
        Assert.Equal(new CodeOfOtherService(Edof), Code.Decide(Command with { Service = Ceres }, Now).Problem);

    [Fact, Trait("Rule", "§8 row 10")]
    public void A_wrong_establishment_does_not_use_the_code_up()
    {
        Assert.IsType<SiretOfOtherCompany>(Code.Decide(Command with { Place = Open(OtherPlace) }, Now).Problem);
        Assert.IsType<EstablishmentClosed>(Code.Decide(Command with { Place = Closed(Paris) }, Now).Problem);
        Assert.IsType<SiretUnknown>(Code.Decide(Command with { Place = Unknown(Paris) }, Now).Problem);
        Assert.Empty(Code.Decide(Command with { Place = Closed(Paris) }, Now).Events);
    }

    [Fact]
    public void A_place_not_yet_referenced_is_accepted() => Assert.Null(Code.Decide(Command with { Place = Unreferenced(Paris) }, Now).Problem);

    private static ManagerCode Used() => Code.After(Code.Decide(Command, Now));

    private static ManagerCode Replaced() => Code.After(Code.Replace(Now.AddDays(1)));
}
