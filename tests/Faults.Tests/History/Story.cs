namespace EfpConnect.Faults.Tests.History;

/// <summary>A made-up history of one thing and how it ended, to try the checker with.</summary>
internal sealed record Story<TState, TAct>(Model<TState, TAct> Model, IReadOnlyList<Call<TAct>> Calls, Func<TState, bool> End)
    where TState : notnull
{
    private const int Beat = 100;

    /// <summary>Right by construction: the acts one after another, each then stretched to both sides, so that neighbours overlap.</summary>
    public static Story<TState, TAct> Of(Model<TState, TAct> model, Dice dice, params IEnumerable<TAct> acts)
    {
        var (state, calls) = (model.Initial, new List<Call<TAct>>());
        foreach (var act in acts)
        {
            (state, var answer) = model.Apply(state, act);
            var at = (calls.Count + 1) * Beat;
            calls.Add(new($"client {calls.Count}", "made up", act, at - dice.Roll(4 * Beat), at + dice.Roll(4 * Beat), answer));
        }

        return new(model, calls, last => last.Equals(state));
    }

    public Verdict Check() => Linearizability.Check(Model, Calls, End);

    /// <summary>Some answers were lost on their way, and with them whether the act took effect.</summary>
    public Story<TState, TAct> LoseAnswers(Dice dice) =>
        this with { Calls = [.. Calls.Select(call => dice.Roll(4) == 0 ? call.WithoutAnswer() : call)] };

    /// <summary>Some acts were lost on their way: asked for, and never there.</summary>
    public Story<TState, TAct> LoseActs(Dice dice, IEnumerable<TAct> acts) =>
        this with { Calls = [.. Calls, .. acts.Select(act => new Call<TAct>("unlucky", "made up", act, dice.Roll(4 * Beat), Call<TAct>.Never, null))] };

    /// <summary>Another answer to the first call that was answered like this.</summary>
    public Story<TState, TAct> AnswerInstead(string was, string becomes)
    {
        var changed = Calls.First(call => call.Answer == was);
        return this with { Calls = [.. Calls.Select(call => call == changed ? call with { Answer = becomes } : call)] };
    }

    /// <summary>The first so many calls had ended before all others began.</summary>
    public Story<TState, TAct> Settle(int first)
    {
        var (settled, rest) = (Calls.Take(first), Calls.Skip(first));
        var early = settled.Max(call => call.CompletedAt) - rest.Min(call => call.InvokedAt) + 1;
        return this with { Calls = [.. settled.Select(call => call with { InvokedAt = call.InvokedAt - early, CompletedAt = call.CompletedAt - early }), .. rest] };
    }

    /// <summary>The first call that was answered like this had ended before all others began.</summary>
    public Story<TState, TAct> MoveToFront(string answered)
    {
        var moved = Calls.First(call => call.Answer == answered);
        var start = Calls.Min(call => call.InvokedAt);
        return this with { Calls = [.. Calls.Select(call => call == moved ? call with { InvokedAt = start - 2, CompletedAt = start - 1 } : call)] };
    }

    /// <summary>A call that had ended before all others began.</summary>
    public Story<TState, TAct> Before(TAct act, string answer)
    {
        var start = Calls.Min(call => call.InvokedAt);
        return this with { Calls = [new("early", "made up", act, start - 2, start - 1, answer), .. Calls] };
    }

    /// <summary>A call that began after all others had ended.</summary>
    public Story<TState, TAct> Then(TAct act, string answer)
    {
        var end = Calls.Max(call => call.CompletedAt);
        return this with { Calls = [.. Calls, new("late", "made up", act, end + 1, end + 2, answer)] };
    }

    /// <summary>The system was read to hold something else in the end.</summary>
    public Story<TState, TAct> EndAs(Func<TState, bool> end) => this with { End = end };
}
