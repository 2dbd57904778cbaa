using EfpConnect.Domain;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Errors;

/// <summary>An answer that turns a call down: the problem as RFC 9457 details.</summary>
/// <param name="more">What the caller needs to go on, beside the problem's own data.</param>
internal sealed class Refusal(Problem problem, params IEnumerable<KeyValuePair<string, object?>> more) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.AskToWait(problem);
        var text = ProblemTexts.Of(problem);
        var details = new Details(ProblemStatus.Of(problem), problem.Code, text, [.. ProblemData.Of(problem), .. more]);
        return details.WriteAsync(httpContext, ProblemField.Of(problem) is { } field ? new() { [field] = [text] } : null);
    }
}
