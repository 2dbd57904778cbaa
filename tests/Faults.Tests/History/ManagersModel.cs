namespace EfpConnect.Faults.Tests.History;

/// <summary>The responsables des accès of one company and service. Only one of them decides, and the last cannot be removed.</summary>
internal sealed class ManagersModel : Model<ManagersState, ManagersAct>
{
    public const string NotManager = "not-manager";
    public const string NotAppointed = "manager.not-appointed";
    public const string Last = "manager.last";

    public override ManagersState Initial { get; } = new(Names.None, Names.None);

    public override (ManagersState Next, string Answer) Apply(ManagersState state, ManagersAct act) => act switch
    {
        ManagersAct.Appear a => (state.WithEffective(a.User), Answers.Done),
        ManagersAct.Appoint a when !state.Effective.Has(a.By) => (state, NotManager),
        ManagersAct.Appoint a when state.Effective.Has(a.User) => (state, Answers.Done),
        ManagersAct.Appoint a => (state with { Appointed = state.Appointed.With(a.User) }, Answers.Done),
        ManagersAct.Accept a when state.Effective.Has(a.User) => (state, Answers.Done),
        ManagersAct.Accept a when !state.Appointed.Has(a.User) => (state, NotAppointed),
        ManagersAct.Accept a => (state.WithEffective(a.User), Answers.Done),
        ManagersAct.Remove r when !state.Effective.Has(r.By) && !r.IsResignationOf(state.Appointed) => (state, NotManager),
        ManagersAct.Remove r when !state.Effective.Has(r.User) && !state.Appointed.Has(r.User) => (state, Answers.Done),
        ManagersAct.Remove r when state.Effective is { Count: 1 } && state.Effective.Has(r.User) => (state, Last),
        ManagersAct.Remove r => (new(state.Effective.Without(r.User), state.Appointed.Without(r.User)), Answers.Done),
        _ => (state, state.ToString()),
    };
}

internal abstract record ManagersAct
{
    /// <summary>By a code.</summary>
    public sealed record Appear(string User) : ManagersAct;

    public sealed record Appoint(string By, string User) : ManagersAct;

    /// <summary>The charter, which makes an appointed manager effective.</summary>
    public sealed record Accept(string User) : ManagersAct;

    /// <summary>Another, or oneself: a resignation.</summary>
    public sealed record Remove(string By, string User) : ManagersAct
    {
        public bool IsResignationOf(Names appointed) => By == User && appointed.Has(User);
    }

    /// <summary>Answered by the names.</summary>
    public sealed record Read : ManagersAct;
}

/// <param name="Appointed">Named, without having accepted the charter.</param>
internal sealed record ManagersState(Names Effective, Names Appointed)
{
    public ManagersState WithEffective(string user) => new(Effective.With(user), Appointed.Without(user));

    public override string ToString() => $"{Effective} | {Appointed}";
}
