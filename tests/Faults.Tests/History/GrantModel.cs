namespace EfpConnect.Faults.Tests.History;

/// <summary>One person's habilitation for one place: the roles set last, until they are cleared. An operation counts once.</summary>
internal sealed class GrantModel : Model<GrantState, GrantAct>
{
    public const string Nothing = "none";
    public const string Unknown = "habilitation.unknown";

    public override GrantState Initial { get; } = new(Nothing, Names.None);

    public override (GrantState Next, string Answer) Apply(GrantState state, GrantAct act) => act switch
    {
        GrantAct.Read => (state, state.Roles),
        GrantAct.Set s when state.Counted.Has(s.Operation) => (state, Answers.Done),
        GrantAct.Set s => (new(s.Roles, state.Counted.With(s.Operation)), Answers.Done),
        GrantAct.Clear c when state.Counted.Has(c.Operation) => (state, Answers.Done),
        GrantAct.Clear when state.Roles == Nothing => (state, Unknown),
        GrantAct.Clear c => (new(Nothing, state.Counted.With(c.Operation)), Answers.Done),
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}

internal abstract record GrantAct
{
    public sealed record Set(string Operation, string Roles) : GrantAct;

    public sealed record Clear(string Operation) : GrantAct;

    /// <summary>Answered by the roles.</summary>
    public sealed record Read : GrantAct;
}

/// <param name="Counted">Operations that took effect.</param>
internal sealed record GrantState(string Roles, Names Counted);
