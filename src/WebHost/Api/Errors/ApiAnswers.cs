using EfpConnect.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Errors;

internal static class ApiAnswers
{
    /// <summary>What was asked for, or the problem in its stead.</summary>
    public static Results<TResult, Refusal> Answer<T, TResult>(this Outcome<T> outcome, Func<T, TResult> done)
        where T : notnull
        where TResult : IResult =>
        outcome.Succeeded ? done(outcome.Value) : new Refusal(outcome.Problem);

    public static Results<NoContent, Refusal> AnswerNothing(this Outcome<Done> outcome) => outcome.Answer(_ => TypedResults.NoContent());
}
