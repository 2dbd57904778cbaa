using System.Collections.Concurrent;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>What the portal has acknowledged, and must still be true when all is over.</summary>
internal sealed class Promises
{
    public ExpectedMails Mails { get; } = new();

    /// <summary>By id.</summary>
    public ConcurrentDictionary<string, RequestPromise> Requests { get; } = new();

    public ConcurrentBag<InvitationPromise> Invitations { get; } = [];

    public ConcurrentBag<CodePromise> Codes { get; } = [];

    public ConcurrentDictionary<Desk, bool> Accesses { get; } = new();

    public Recorder<RequestAct> RequestHistory { get; } = new();

    public Recorder<CodeAct> CodeHistory { get; } = new();

    public Recorder<GrantAct> AccessHistory { get; } = new();

    /// <summary>Done twice, or answered in two ways.</summary>
    public ConcurrentQueue<string> Doubled { get; } = new();

    /// <summary>Turned down though no rule was against it.</summary>
    public ConcurrentQueue<string> Wronged { get; } = new();

    /// <summary>How long after an acknowledged grant the employee still saw nothing of it.</summary>
    public ConcurrentQueue<TimeSpan> LateGrants { get; } = new();

    /// <summary>How long after an acknowledged revocation the employee still had the access.</summary>
    public ConcurrentQueue<TimeSpan> LateRevocations { get; } = new();

    /// <summary>What was found so far stands in an earlier report; what was promised holds on.</summary>
    public void BeginAnew()
    {
        Doubled.Clear();
        Wronged.Clear();
        LateGrants.Clear();
        LateRevocations.Clear();
    }
}

internal sealed record RequestPromise(Desk Desk, string Status);

internal sealed record InvitationPromise(Team Team, string Id, string Email);

internal sealed record CodePromise(CodeHunt Hunt, Visitor Winner);
