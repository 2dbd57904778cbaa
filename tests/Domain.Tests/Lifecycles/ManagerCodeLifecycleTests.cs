using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>docs/lifecycle/manager-code.md shows what a code can become, and nothing else.</summary>
public class ManagerCodeLifecycleTests
{
    private static readonly RedeemManagerCode Redeem = new(Alice, Lumiere, IsManager: false, Edof, Place: null);

    private static readonly Dictionary<string, Func<Life, Life?>> Acts = new()
    {
        ["Issue"] = life => life.After(c => c.Issue(((ManagerCode.Issued)IssuedCode()).Code)),
        ["Redeem"] = life => life.After(c => c.Decide(Redeem, life.Now)),
        ["Issue the next one"] = life => life.After(c => c.Replace(life.Now)),
        ["Revoke"] = life => life.After(c => c.Withdraw(CodeEnd.Withdrawn, life.Now)),
        ["Mark returned"] = life => life.After(c => c.Withdraw(CodeEnd.Returned, life.Now)),
        ["Expire"] = life => life.Code is ManagerCode.Issued { Code.ExpiresAt: var end } && life.Now < end ? life with { Now = end } : null,
    };

    [Fact]
    public void The_diagram_is_what_the_rules_do() =>
        Assert.Equal(Diagram.Steps("manager-code"), Walk.From(new Life(new ManagerCode.NeverIssued(), Now), life => life.Name, Acts));

    private sealed record Life(ManagerCode Code, DateTimeOffset Now)
    {
        public string Name => Code switch
        {
            ManagerCode.NeverIssued => Diagram.Start,
            ManagerCode.Issued { Code.ExpiresAt: var end } when Now >= end => "Expired",
            _ => Code.GetType().Name,
        };

        public Life? After(Func<ManagerCode, Decision<ManagerCodeEvent>> decide) =>
            decide(Code) is { Events.IsEmpty: false } decision ? this with { Code = Code.After(decision) } : null;
    }
}
