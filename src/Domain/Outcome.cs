using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain;

/// <summary>Either what was asked for or the <see cref="Problem"/> that turned it down, never both.</summary>
[GenerateSerializer, Immutable, Alias("efp.outcome`1")]
public sealed record Outcome<T> where T : notnull
{
    [Id(0)]
    private readonly T? _value;

    [Id(1)]
    public Problem? Problem { get; private init; }

    private Outcome(T? value, Problem? problem) => (_value, Problem) = (value, problem);

    /// <summary>What was asked for; reading it from a refusal is a bug.</summary>
    public T Value => Succeeded ? _value! : throw new InvalidOperationException($"Refused: {Problem!.Code}");

    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Problem is null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);

    public TResult Match<TResult>(Func<T, TResult> done, Func<Problem, TResult> refused) =>
        Succeeded ? done(_value!) : refused(Problem);
}

/// <summary>The value of an <see cref="Outcome{T}"/> that has nothing to say beyond "done".</summary>
[GenerateSerializer, Immutable, Alias("efp.done")]
public sealed record Done
{
    public static Done Instance { get; } = new();
}
