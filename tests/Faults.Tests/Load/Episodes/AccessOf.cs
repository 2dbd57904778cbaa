using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>An access is given or taken, and its owner looks until he sees it.</summary>
internal sealed class AccessOf(Caller caller, Promises promises)
{
    private const string Role = "gestionnaire";

    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>What a fault left over goes on within a minute; the machine has two cores for all of it.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(80);

    private static readonly TimeSpan Longest = Profile.IsNightly ? TimeSpan.FromMinutes(4) : TimeSpan.FromSeconds(90);

    public async Task GrantAsync(Desk desk, Visitor manager)
    {
        var granted = await caller.DoAsync(manager, HttpMethod.Put, PathOf(desk), new { });
        if (!granted.Reply.IsDone)
        {
            promises.Wronged.Enqueue($"{granted}");
            return;
        }

        promises.Mails.Expect(Template.AccessGranted, desk.Employee.Email);
        await GivenAsync(desk, granted);
    }

    public async Task RevokeAsync(Desk desk, Visitor manager)
    {
        var revoked = await caller.DoAsync(manager, HttpMethod.Delete, PathOf(desk));
        promises.AccessHistory.Note(KeyOf(desk), new GrantAct.Clear(revoked.Path + revoked.Invoked.Ticks), revoked);
        if (!revoked.Reply.IsDone)
        {
            promises.Wronged.Enqueue($"{revoked}");
            return;
        }

        promises.Mails.Expect(Template.AccessRevoked, desk.Employee.Email);
        await SeenAsync(desk, held: false, revoked);
    }

    /// <param name="by">The act that gave it.</param>
    public async Task GivenAsync(Desk desk, Call by)
    {
        promises.AccessHistory.Note(KeyOf(desk), new GrantAct.Set(by.Path + by.Invoked.Ticks, Role), by);
        await SeenAsync(desk, held: true, by);
    }

    /// <summary>A fault may delay what follows from an act, by a minute after its end: how long is noted, that it comes is required.</summary>
    private async Task SeenAsync(Desk desk, bool held, Call by)
    {
        (promises.Accesses[desk], desk.Held) = (held, held);
        for (var late = false; ; late = true)
        {
            var read = await caller.ReadAsync(desk.Employee, $"me/access?service=edof&siret={desk.Place}");
            if ((read.Reply["allowed"] == "true") == held)
            {
                promises.AccessHistory.Note(KeyOf(desk), new GrantAct.Read(), read, held ? Role : GrantModel.Nothing);
                if (late) NoteDelay(held, by, read.Completed - by.Completed);
                return;
            }

            if (read.Completed - by.Completed > Longest) return;   // lost: who asks in the end will find it
            await Pause.ForAsync(Beat);
        }
    }

    private void NoteDelay(bool held, Call by, TimeSpan delay)
    {
        (held ? promises.LateGrants : promises.LateRevocations).Enqueue(delay);
        if (delay > Promised) promises.Wronged.Enqueue($"{by}: seen only {delay} later");
    }

    private static string KeyOf(Desk desk) => $"{desk.Employee.Email} {desk.Place}";

    private static string PathOf(Desk desk) => $"companies/{desk.Team.Company}/users/{desk.Employee.Person.Id}/habilitations/edof/{desk.Place}";
}
