using EfpConnect.Domain.Identifiers;

namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>A company at work: two managers, and employees who are given accesses.</summary>
internal sealed record Team(Siren Company, IReadOnlyList<Visitor> Managers, IReadOnlyList<Visitor> Employees);

/// <summary>One person and one establishment of his company. Whoever takes it out of its queue has it to himself.</summary>
internal sealed class Desk(Team team, Visitor employee, Siret place)
{
    public Team Team => team;

    public Visitor Employee => employee;

    public Siret Place => place;

    /// <summary>Whether the access was left in place last.</summary>
    public bool Held { get; set; }
}

/// <summary>A company without a manager, a code for it, and those who will hand it in at the same moment.</summary>
internal sealed record CodeHunt(Siren Company, string Code, IReadOnlyList<Visitor> Candidates);
