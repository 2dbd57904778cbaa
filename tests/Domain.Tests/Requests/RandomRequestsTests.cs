using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Requests;

/// <summary>Whatever people do in whatever order, some things never happen.</summary>
public class RandomRequestsTests
{
    private static readonly Person[] Requesters = [Alice, Bruno];
    private static readonly Siret[] Sirets = [Paris, Lyon];
    private static readonly ServiceId[] Services = [Edof, Ceres];

    /// <summary>Somebody does something after some days.</summary>
    public sealed record Step(byte Act, byte Who, byte Where, byte What, byte Days);

    [Property(MaxTest = 200)]
    public void Nobody_ever_has_two_pending_requests_for_one_place_and_service(Step[] steps) =>
        Walk(steps, (_, after, _, now) => Assert.All(
            after.Requests.Where(r => r.IsPending(now)).CountBy(r => (r.Requester.Id, r.Siret, r.Service)),
            pending => Assert.Equal(1, pending.Value)));

    [Property(MaxTest = 200)]
    public void Nothing_is_ever_sent_again_before_its_stored_instant(Step[] steps) =>
        Walk(steps, (before, _, decision, now) => Assert.All(
            decision.Events.OfType<RequestResent>(),
            resent => Assert.True(before.Request(resent.RequestId)!.Sent is not { } sent || now >= sent.ResendAllowedAt)));

    [Property(MaxTest = 200)]
    public void What_is_decided_stays_decided(Step[] steps) =>
        Walk(steps, (before, after, _, now) => Assert.All(
            before.Requests.Where(r => !r.IsPending(now) && after.Request(r.Id) is not null),
            ended => Assert.Equal((ended.Status, ended.Decision), (after.Request(ended.Id)!.Status, after.Request(ended.Id)!.Decision))));

    [Property(MaxTest = 200)]
    public void Once_a_manager_is_there_no_request_waits_unsent(Step[] steps) =>
        Walk(steps, (_, after, _, now) => Assert.DoesNotContain(
            after.Requests, r => r.IsPending(now) && r.Sent is null && after.AvailableManagers(r.Service).Any()));

    private static void Walk(Step[] steps, Action<Company, Company, Decision<CompanyEvent>, DateTimeOffset> check)
    {
        var (company, now) = (CompanyOf(), Now);
        foreach (var step in steps.SelectMany(s => Enumerable.Repeat(s, 3)))
        {
            now = now.AddDays(step.Days % 40);
            var decision = Do(company, step, now);
            var after = company.After(decision);
            check(company, after, decision, now);
            company = after;
        }
    }

    private static Decision<CompanyEvent> Do(Company company, Step step, DateTimeOffset now)
    {
        var (who, siret, service) = (Requesters[step.Who % 2], Sirets[step.Where % 2], Services[step.What % 2]);
        var place = Open(siret);
        var id = company.Requests.LastOrDefault(r => r.Asks(who.Id, service, siret))?.Id ?? "none";
        return (step.Act % 8) switch
        {
            0 => company.Decide(new ResendRequest(id, who.Id), RequestRules, now),
            1 => company.Decide(new ApproveRequest(id, Claire.Id, [], Lumiere, place), now),
            2 => company.Decide(new RefuseRequest(id, Claire.Id, "Pas dans votre équipe"), RequestRules, now),
            3 => company.Decide(new CancelRequest(id, who.Id), now),
            4 => company.Decide(new GrantAccess(Claire.Id, who, Lumiere, [], service, place, []), now),
            5 => company.Decide(new ApplyRedemption("c1", Claire, service, place, now), RequestRules, now),
            _ => company.Decide(new SubmitRequests(who, Lumiere, [], service, null, [new($"{siret}-{now:O}-{company.Requests.Length}", place), new("twice", place)]), RequestRules, now),
        };
    }
}
