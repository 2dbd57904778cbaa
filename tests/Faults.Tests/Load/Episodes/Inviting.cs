using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>Two managers invite the same stranger, to the same place and at the same moment.</summary>
internal sealed class Inviting(Population people, Caller caller, Promises promises) : Episode(people, caller, promises)
{
    /// <summary>Below what the portal allows.</summary>
    private const int MostPending = Policies.PendingInvitations - 50;

    public override async Task PlayAsync(Dice dice)
    {
        var team = dice.Pick(People.Teams);
        if (Promises.Invitations.Count(invitation => invitation.Team == team) >= MostPending) return;

        var email = $"invite-{Guid.NewGuid():n}@{team.Company}.example";
        var place = People.GrantDesks.Concat(People.RequestDesks).FirstOrDefault(desk => desk.Team == team)?.Place;
        if (place is null) return;   // all of them are busy

        var body = new { email, habilitations = new[] { new { service = Service, siret = $"{place}" } } };
        var invited = await Task.WhenAll(team.Managers.Select(manager => Caller.DoAsync(manager, HttpMethod.Post, $"companies/{team.Company}/invitations", body)));
        if (!invited.All(Expect)) return;

        var ids = invited.Select(call => call.Reply["id"]!).Distinct().ToList();
        if (ids.Count > 1) Promises.Doubled.Enqueue($"two invitations of {email}");
        Promises.Invitations.Add(new(team, ids[0], email));
        Promises.Mails.Expect(Template.Invited, email);
    }
}
