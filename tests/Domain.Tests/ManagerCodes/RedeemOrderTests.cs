using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Domain.Tests.ManagerCodes;

/// <summary>When several things are wrong, the earlier check of rules §8 answers.</summary>
public class RedeemOrderTests
{
    private static readonly DateTimeOffset Expired = CodeRules.ExpiresAt(Now);

    // Everything after the company is wrong: a manager, of another service’s page, for a closed place.
    private static readonly RedeemManagerCode AllWrong = new(Bruno, Lumiere, IsManager: true, Ceres, Closed(Paris));

    [Fact, Trait("Rule", "§8 row 6")]
    public void Used_comes_before_expired_and_all_the_rest()
    {
        var used = IssuedCode().After(IssuedCode().Decide(new RedeemManagerCode(Alice, Lumiere, false, Edof, null), Now));

        Assert.IsType<CodeAlreadyUsed>(used.Decide(AllWrong, Expired).Problem);
    }

    [Fact]
    public void Replaced_comes_before_expired()
    {
        var replaced = IssuedCode().After(IssuedCode().Replace(Now));

        Assert.IsType<CodeSuperseded>(replaced.Decide(AllWrong, Expired).Problem);
    }

    [Fact]
    public void Expired_comes_before_manager_already() => Assert.IsType<CodeExpired>(IssuedCode().Decide(AllWrong, Expired).Problem);

    [Fact]
    public void Manager_already_comes_before_the_service() => Assert.IsType<ManagerAlready>(IssuedCode().Decide(AllWrong, Now).Problem);

    [Fact]
    public void The_service_comes_before_the_place() =>
        Assert.IsType<CodeOfOtherService>(IssuedCode().Decide(AllWrong with { IsManager = false }, Now).Problem);

    [Fact, Trait("Rule", "§8 row 10")]
    public void The_place_comes_last() =>
        Assert.IsType<EstablishmentClosed>(IssuedCode().Decide(AllWrong with { IsManager = false, Service = Edof }, Now).Problem);

    [Fact]
    public void A_used_code_is_not_replaced()
    {
        var used = IssuedCode().After(IssuedCode().Decide(new RedeemManagerCode(Alice, Lumiere, false, Edof, null), Now));

        Assert.Equal([], used.Replace(Now));
        Assert.Equal([], new ManagerCode.NeverIssued().Replace(Now));
    }

    [Fact]
    public void A_code_is_issued_once()
    {
        var code = ((ManagerCode.Issued)IssuedCode()).Code;

        Assert.Equal(IssuedCode(), new ManagerCode.NeverIssued().After(new ManagerCode.NeverIssued().Issue(code)));
        Assert.Equal([], IssuedCode().Issue(code));
        Assert.Equal([], new ManagerCode.Revoked(code, Now).Issue(code));
    }
}
