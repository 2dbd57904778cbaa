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

    [Fact]
    public void An_unknown_code_and_one_of_another_company_get_the_same_answer()
    {
        var unknown = new ManagerCode.NeverIssued().Decide(Command, Now);
        var ofAnother = Code.Decide(Command with { AttachedTo = OtherCompany }, Now);

        Assert.Equal(new CodeNotValid(), unknown.Problem);
        Assert.Equal(unknown, ofAnother);
        Assert.Equal(unknown, Code.Decide(Command with { AttachedTo = null }, Now));
    }

    [Fact]
    public void Not_even_a_used_revoked_or_expired_code_of_another_company_gives_itself_away()
    {
        var stranger = Command with { AttachedTo = OtherCompany };

        Assert.IsType<CodeNotValid>(Used().Decide(stranger, Now).Problem);
        Assert.IsType<CodeNotValid>(Replaced().Decide(stranger, Now).Problem);
        Assert.IsType<CodeNotValid>(Code.Decide(stranger, Expiry).Problem);
    }

    [Fact]
    public void Redeeming_it_again_is_a_success_while_the_role_lasts() => Assert.Equal([], Used().Decide(Command with { IsManager = true }, Expiry));

    [Fact]
    public void Once_the_role_has_ended_the_code_does_not_bring_it_back() =>
        Assert.Equal(new CodeAlreadyUsed(Now), Used().Decide(Command, Now.AddDays(1)).Problem);

    [Fact]
    public void Nobody_else_can_use_it_again() =>
        Assert.Equal(new CodeAlreadyUsed(Now), Used().Decide(Command with { User = Bruno, IsManager = true }, Now.AddDays(1)).Problem);

    [Fact]
    public void A_replaced_code_says_since_when() =>
        Assert.Equal(new CodeSuperseded(Now.AddDays(1)), Replaced().Decide(Command, Now.AddDays(2)).Problem);

    [Fact]
    public void One_second_before_its_expiry_it_is_accepted() => Assert.Null(Code.Decide(Command, Expiry - Second).Problem);

    [Fact]
    public void At_its_expiry_and_after_it_is_refused_with_the_date()
    {
        Assert.Equal(new CodeExpired(Expiry), Code.Decide(Command, Expiry).Problem);
        Assert.Equal(new CodeExpired(Expiry), Code.Decide(Command, Expiry + Second).Problem);
    }

    [Fact]
    public void A_manager_keeps_the_code() => Assert.IsType<ManagerAlready>(Code.Decide(Command with { IsManager = true }, Now).Problem);

    [Fact]
    public void The_page_of_another_service_names_the_right_one() =>
        Assert.Equal(new CodeOfOtherService(Edof), Code.Decide(Command with { Service = Ceres }, Now).Problem);

    [Fact]
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
