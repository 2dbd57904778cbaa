using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>A manager looks at his lists.</summary>
internal sealed class Reading(Population people, Caller caller, Promises promises) : Episode(people, caller, promises)
{
    public override async Task PlayAsync(Dice dice)
    {
        var team = dice.Pick(People.Teams);
        var manager = dice.Pick(team.Managers);
        foreach (var list in new[] { "users", "access-requests", "invitations", "managers" })
        {
            Expect(await Caller.ReadAsync(manager, $"companies/{team.Company}/{list}?service={Service}"));
        }
    }
}
