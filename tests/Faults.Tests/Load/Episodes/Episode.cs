using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Episodes;

/// <summary>A few acts that belong together, of people who may not wait for each other. Each is done until it is answered.</summary>
internal abstract class Episode(Population people, Caller caller, Promises promises)
{
    protected const string Service = "edof";

    protected Population People => people;

    protected Caller Caller => caller;

    protected Promises Promises => promises;

    public abstract Task PlayAsync(Dice dice);

    /// <summary>Whether it was done; otherwise a rule was against it that should not have been.</summary>
    protected bool Expect(Call call)
    {
        if (!call.Reply.IsDone) promises.Wronged.Enqueue($"{call}");
        return call.Reply.IsDone;
    }
}
