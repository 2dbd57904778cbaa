using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>An access is asked for in two tabs at once; then a manager approves, another refuses and the employee gives up, all at the same moment.</summary>
internal sealed class Requesting(Population people, Caller caller, Promises promises, AccessOf access) : Episode(people, caller, promises)
{
    private static readonly object Refusal = new { reason = "Ce site ferme à la fin du mois." };

    public override async Task PlayAsync(Dice dice)
    {
        if (!People.RequestDesks.TryDequeue(out var desk)) return;

        if (await SubmitAsync(desk) is { } id) await DecideAsync(desk, id, dice);
        People.RequestDesks.Enqueue(desk);
    }

    /// <returns>The one request that both tabs made; null when there is none.</returns>
    private async Task<string?> SubmitAsync(Desk desk)
    {
        var body = new { service = Service, sirets = new[] { $"{desk.Place}" } };
        var asked = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Caller.DoAsync(desk.Employee, HttpMethod.Post, "access-requests", body)));
        if (!asked.All(Expect)) return null;

        var ids = asked.Select(call => $"{call.Reply.Body![0]!["id"]}").Distinct().ToList();
        if (ids.Count > 1) Promises.Doubled.Enqueue($"two requests of {desk.Employee.Email} for {desk.Place}: {string.Join(", ", ids)}");
        foreach (var manager in desk.Team.Managers) Promises.Mails.Expect(Template.RequestReceived, manager.Email);
        Promises.Mails.Expect(Template.RequestSent, desk.Employee.Email);
        return ids[0];
    }

    private async Task DecideAsync(Desk desk, string id, Dice dice)
    {
        var (one, other) = (desk.Team.Managers[0], desk.Team.Managers[1]);
        var decided = await Task.WhenAll(dice.Shuffle<Func<Task<(Call Call, string Status)>>>([
            () => AsAsync(RequestState.Approved, id, new RequestAct.Approve(one.Email), Caller.DoAsync(one, HttpMethod.Post, $"access-requests/{id}/approve", new { })),
            () => AsAsync(RequestState.Refused, id, new RequestAct.Refuse(other.Email), Caller.DoAsync(other, HttpMethod.Post, $"access-requests/{id}/refuse", Refusal)),
            () => AsAsync(RequestState.Cancelled, id, new RequestAct.Cancel(desk.Employee.Email), Caller.DoAsync(desk.Employee, HttpMethod.Delete, $"access-requests/{id}")),
        ]).Take(1 + dice.Roll(3)).Select(decide => decide()));

        var won = decided.Where(decision => decision.Call.Reply.IsDone).ToList();
        if (won.Count != 1) (won.Count > 1 ? Promises.Doubled : Promises.Wronged).Enqueue($"{won.Count} decisions: {string.Join(" ; ", decided.Select(decision => decision.Call))}");
        if (won.Count == 0) return;

        Promises.Requests[id] = new(desk, won[0].Status);
        await ReadAsync(desk, id);
        await FollowAsync(desk, won[0], dice);
    }

    private async Task<(Call Call, string Status)> AsAsync(string status, string id, RequestAct act, Task<Call> calling)
    {
        var call = await calling;
        Promises.RequestHistory.Note(id, act, call);
        return (call, status);
    }

    private async Task ReadAsync(Desk desk, string id)
    {
        var read = await Caller.ReadAsync(desk.Employee, $"access-requests/{id}");
        Promises.RequestHistory.Note(id, new RequestAct.Read(), read, read.Reply["status"] ?? $"{read.Reply}");
    }

    private async Task FollowAsync(Desk desk, (Call Call, string Status) won, Dice dice)
    {
        if (won.Status == RequestState.Refused) Promises.Mails.Expect(Template.RequestRefused, desk.Employee.Email);
        if (won.Status != RequestState.Approved) return;

        Promises.Mails.Expect(Template.RequestApproved, desk.Employee.Email);
        await access.GivenAsync(desk, won.Call);
        await access.RevokeAsync(desk, dice.Pick(desk.Team.Managers));
    }
}
