using System.Numerics;

namespace EfpConnect.Faults.Tests.History;

/// <summary>The exact search of Wing and Gong, which never looks twice at the same calls done in the same state (Lowe).</summary>
internal sealed class OrderSearch<TState, TAct>(IReadOnlyList<Call<TAct>> calls, Model<TState, TAct> model, Func<TState, bool> end)
    where TState : notnull
{
    private readonly HashSet<Position> _seen = [];
    private readonly Stack<Position> _open = new();
    private Position _furthest = new(BigInteger.Zero, model.Initial, 0);

    /// <param name="Done">A bit a call.</param>
    private readonly record struct Position(BigInteger Done, TState State, int Count)
    {
        public bool Has(int call) => !((Done >> call) & BigInteger.One).IsZero;

        public Position With(int call, TState next) => new(Done | (BigInteger.One << call), next, Count + 1);
    }

    public Verdict Run()
    {
        Visit(_furthest);
        while (_open.TryPop(out var position))
        {
            if (Pending(position).All(call => !calls[call].IsKnown) && end(position.State)) return new(true);
            foreach (var next in After(position)) Visit(next);
        }

        return new(false, Explain());
    }

    private void Visit(Position position)
    {
        if (!_seen.Add(position)) return;
        _open.Push(position);
        if (position.Count > _furthest.Count) _furthest = position;
    }

    private List<Position> After(Position position)
    {
        List<Position> next = [];
        foreach (var call in Possible(position))
        {
            var (state, answer) = model.Apply(position.State, calls[call].Act);
            if (!calls[call].IsKnown && !state.Equals(position.State)) next.Add(position.With(call, state));
            if (answer != calls[call].Answer) continue;
            if (answer != Answers.Done) return [position.With(call, state)];   // changes nothing: if it fits anywhere, it fits here
            next.Add(position.With(call, state));
        }

        return next;
    }

    /// <summary>Those that began before any other that is still to come had ended.</summary>
    private IEnumerable<int> Possible(Position position)
    {
        var firstEnd = Pending(position).Select(call => calls[call].CompletedAt).DefaultIfEmpty(Call<TAct>.Never).Min();
        return Pending(position).Where(call => calls[call].InvokedAt <= firstEnd);
    }

    private IEnumerable<int> Pending(Position position) => Enumerable.Range(0, calls.Count).Where(call => !position.Has(call));

    private string Explain() =>
        $"No order for {calls.FirstOrDefault()?.Key}: {_furthest.Count} of {calls.Count} calls lead to {_furthest.State}"
        + $"{(end(_furthest.State) ? "" : ", which is not how it ended")}; left over:\n"
        + string.Join('\n', Pending(_furthest).Select(call => $"  {calls[call]}"))
        + $"\nall:\n{string.Join('\n', calls.Select(call => $"  {call}"))}";
}
