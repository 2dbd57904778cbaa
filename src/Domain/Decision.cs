using System.Runtime.CompilerServices;

namespace EfpConnect.Domain;

/// <summary>What the domain decided: the facts to record and, when the command was turned down, the reason.</summary>
/// <remarks>Both can be present: a wrong guess is refused <em>and</em> counted. Neither: a repeat, already true.</remarks>
[CollectionBuilder(typeof(Decision), nameof(Decision.Of))]
public sealed record Decision<TEvent>(ImmutableArray<TEvent> Events, Problem? Problem = null)
{
    public static implicit operator Decision<TEvent>(TEvent happened) => new([happened]);

    public static implicit operator Decision<TEvent>(Problem problem) => new([], problem);

    public IEnumerator<TEvent> GetEnumerator() => Events.AsEnumerable().GetEnumerator();
}

public static class Decision
{
    public static Decision<TEvent> Of<TEvent>(ReadOnlySpan<TEvent> events) => new([.. events]);
}
