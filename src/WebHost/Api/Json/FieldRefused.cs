using System.Text.Json;
using EfpConnect.Domain;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Shell;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>A field of a body is missing or cannot be read; the reader itself adds where it stands.</summary>
internal sealed class FieldRefused(Problem? problem, params IReadOnlyList<string> missing) : JsonException
{
    private string? _field;

    public static FieldRefused Of(string field, Problem? problem) => new(problem) { _field = field };

    /// <summary>« $.captcha.id » as people name it: « captcha.id ».</summary>
    public static string NameOf(string path) => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    public Task AnswerAsync(HttpContext context) => Details.WriteAsync(context, Errors());

    private Details Details => problem is null
        ? StatusTexts.Of(StatusCodes.Status422UnprocessableEntity)
        : new Details(ProblemStatus.Of(problem), problem.Code, ProblemTexts.Of(problem));

    private Dictionary<string, string[]> Errors() => missing.Count > 0
        ? missing.ToDictionary(field => Prefix + field, _ => new[] { FrenchMessages.Required })
        : new() { [_field ?? NameOf(Path ?? "$")] = [problem is null ? FrenchMessages.Invalid : ProblemTexts.Of(problem)] };

    private string Prefix => Path is { Length: > 2 } path ? NameOf(path) + "." : "";
}
