namespace EfpConnect.Faults.Tests.History;

/// <summary>
/// Whether calls that overlapped can be put in an order in which each was answered as the model says, none before one that had
/// ended when it began (Herlihy and Wing). Things are independent, so each key is checked by itself.
/// </summary>
internal static class Linearizability
{
    /// <param name="end">Whether the model's last state is what the system was read to hold at the end.</param>
    public static Verdict Check<TState, TAct>(Model<TState, TAct> model, IEnumerable<Call<TAct>> calls, Func<TState, bool> end)
        where TState : notnull => new OrderSearch<TState, TAct>([.. calls.OrderBy(call => call.InvokedAt)], model, end).Run();

    /// <returns>The keys whose history is impossible, and why.</returns>
    public static IReadOnlyList<Verdict> CheckEach<TState, TAct>(
        Model<TState, TAct> model, IEnumerable<Call<TAct>> calls, Func<string, Func<TState, bool>> endOf) where TState : notnull =>
        [.. calls.GroupBy(call => call.Key).Select(key => Check(model, key, endOf(key.Key))).Where(verdict => !verdict.Holds)];
}

/// <param name="Reason">How far an order goes, and the calls that it cannot take in; empty when all is well.</param>
internal sealed record Verdict(bool Holds, string Reason = "")
{
    public override string ToString() => Holds ? "linearizable" : Reason;
}
