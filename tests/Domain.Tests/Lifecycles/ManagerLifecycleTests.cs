using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>docs/lifecycle/access-manager.md shows how Denis becomes a manager beside Claire, and how he ceases to be one.</summary>
public class ManagerLifecycleTests
{
    private static readonly Dictionary<string, Func<Company, Company?>> Acts = new()
    {
        ["Acquire by code"] = c => After(c, c.Decide(new ApplyRedemption("c1", Denis, Edof, null, Now), RequestRules, Now)),
        ["Appoint"] = c => After(c, c.Decide(new AppointManager(Claire.Id, Denis, Lumiere, Edof), Now)),
        ["Accept charter"] = c => After(c, c.Decide(new AcceptCharter(Denis.Id, Edof), Now)),
        ["Resign"] = c => After(c, c.Decide(new EndManagerRole(Denis.Id, Denis.Id, Edof), Now)),
        ["Remove"] = c => After(c, c.Decide(new EndManagerRole(Claire.Id, Denis.Id, Edof), Now)),
    };

    [Fact]
    public void The_diagram_is_what_the_rules_do() => Assert.Equal(Diagram.Steps("access-manager"), Walk.From(CompanyOf(Claire), NameOf, Acts));

    [Fact]
    public void Whoever_is_the_last_one_does_not_resign() =>
        Assert.DoesNotContain("Effective --> [*] : Resign", Walk.From(CompanyOf(Denis), NameOf, Acts));

    private static string NameOf(Company company) => company.Manager(Denis.Id, Edof) switch
    {
        null => Diagram.Start,
        { IsEffective: true } => "Effective",
        _ => "Appointed",
    };

    private static Company? After(Company company, Decision<CompanyEvent> decision) => decision.Events.IsEmpty ? null : company.After(decision);
}
