using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>docs/lifecycle/request.md shows what a request can become, and nothing else.</summary>
public class RequestLifecycleTests
{
    private static readonly Dictionary<string, Func<Life, Life?>> Acts = new()
    {
        ["Submit"] = life => life.Request is null ? life.After(c => c.Decide(Asking(Alice, Open(Paris)), RequestRules, life.Now)) : null,
        ["Submit, no manager"] = life => life.Request is null
            ? (life with { Company = life.Company with { Managers = [] } }).After(c => c.Decide(Asking(Alice, Open(Paris)), RequestRules, life.Now)) : null,
        ["ManagerAppears"] = life => life.Company.Managers.IsEmpty
            ? life.After(c => c.Decide(new ApplyRedemption("c1", Claire, Edof, null, life.Now), RequestRules, life.Now)) : null,
        ["Resend"] = life => (life with { Now = life.Now.AddDays(31) }).After(c => c.Decide(new ResendRequest(AlicesRequest, Alice.Id), RequestRules, life.Now.AddDays(31))),
        ["Approve"] = life => life.After(c => c.Decide(new ApproveRequest(AlicesRequest, Claire.Id, [], Lumiere, Open(Paris)), life.Now)),
        ["Refuse"] = life => life.After(c => c.Decide(new RefuseRequest(AlicesRequest, Claire.Id, "Pas dans votre équipe"), RequestRules, life.Now)),
        ["Cancel"] = life => life.After(c => c.Decide(new CancelRequest(AlicesRequest, Alice.Id), life.Now)),
        ["Supersede"] = life => life.Request?.IsPending(life.Now) is true
            ? life.After(c => c.Decide(new GrantAccess(Claire.Id, Alice, Lumiere, [], Edof, Open(Paris), []), life.Now)) : null,
        ["Expire"] = life => life.Request is { } request && request.IsPending(life.Now) ? life with { Now = request.ExpiresAt } : null,
    };

    [Fact]
    public void The_diagram_is_what_the_rules_do() =>
        Assert.Equal(Diagram.Steps("request"), Walk.From(new Life(CompanyOf(Claire), Now), life => life.Name, Acts));

    private sealed record Life(Company Company, DateTimeOffset Now)
    {
        public AccessRequest? Request => Company.Request(AlicesRequest);

        public string Name => Request switch
        {
            null => Diagram.Start,
            { Sent: null } waiting when waiting.IsPending(Now) => "Waiting",
            var request => request.StatusAt(Now).ToString(),
        };

        public Life? After(Func<Company, Decision<CompanyEvent>> decide) =>
            decide(Company) is { Events.IsEmpty: false } decision ? this with { Company = Company.After(decision) } : null;
    }
}
