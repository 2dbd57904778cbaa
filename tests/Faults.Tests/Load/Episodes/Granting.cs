using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>A manager gives an access that nobody asked for, and another may take it back.</summary>
internal sealed class Granting(Population people, Caller caller, Promises promises, AccessOf access) : Episode(people, caller, promises)
{
    public override async Task PlayAsync(Dice dice)
    {
        if (!People.GrantDesks.TryDequeue(out var desk)) return;

        if (desk.Held) await access.RevokeAsync(desk, dice.Pick(desk.Team.Managers));
        if (!desk.Held) await access.GrantAsync(desk, dice.Pick(desk.Team.Managers));
        if (desk.Held && dice.Flip()) await access.RevokeAsync(desk, dice.Pick(desk.Team.Managers));
        People.GrantDesks.Enqueue(desk);
    }
}
