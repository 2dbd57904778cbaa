using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>One code, several who hand it in at the same moment.</summary>
internal sealed class Redeeming(Population people, Caller caller, Promises promises) : Episode(people, caller, promises)
{
    public override async Task PlayAsync(Dice dice)
    {
        if (!People.Hunts.TryDequeue(out var hunt)) return;

        await Task.WhenAll(hunt.Candidates.Select(candidate => candidate.SignInAsync()));
        var body = new { code = hunt.Code, service = Service, acceptCharter = true };
        var redeemed = await Task.WhenAll(hunt.Candidates.Select(candidate => Caller.DoAsync(candidate, HttpMethod.Post, "manager-codes/redeem", body)));
        foreach (var call in redeemed) Promises.CodeHistory.Note($"{hunt.Company}", new CodeAct.Redeem(call.By.Email, "once"), call);

        var won = redeemed.Where(call => call.Reply.IsDone).ToList();
        if (won.Count != 1) (won.Count > 1 ? Promises.Doubled : Promises.Wronged).Enqueue($"{won.Count} redemptions: {string.Join(" ; ", redeemed.AsEnumerable())}");
        if (won.Count == 0) return;

        Promises.Codes.Add(new(hunt, won[0].By));
        Promises.Mails.Expect(Template.BecameManager, won[0].By.Email);
    }
}
