namespace EfpConnect.Faults.Tests.History;

/// <summary>How one thing changes and answers when its acts come one after another: what concurrent acts are held to.</summary>
/// <typeparam name="TState">Compared by value.</typeparam>
internal abstract class Model<TState, TAct> where TState : notnull
{
    public abstract TState Initial { get; }

    /// <remarks>Only an act that is answered by <see cref="Answers.Done"/> may change the state.</remarks>
    public abstract (TState Next, string Answer) Apply(TState state, TAct act);
}
