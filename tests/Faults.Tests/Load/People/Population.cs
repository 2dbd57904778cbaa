using System.Collections.Concurrent;

namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>Everybody who takes part, and what is free for the next who wants to do something with it.</summary>
internal sealed record Population(
    IReadOnlyList<Team> Teams, ConcurrentQueue<Desk> RequestDesks, ConcurrentQueue<Desk> GrantDesks, ConcurrentQueue<CodeHunt> Hunts) : IDisposable
{
    public void Dispose()
    {
        foreach (var visitor in Teams.SelectMany(team => team.Managers.Concat(team.Employees))) visitor.Dispose();
        foreach (var visitor in Hunts.SelectMany(hunt => hunt.Candidates)) visitor.Dispose();
    }
}
