using EfpConnect.WebHost.Api.Json;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Api.Errors;

/// <summary>What went wrong, as RFC 9457 problem details with a stable <c>code</c>.</summary>
internal sealed record Details(int Status, string Code, string Title, IReadOnlyList<KeyValuePair<string, object?>> Data)
{
    private const string ContentType = "application/problem+json";

    public Details(int status, string code, string title) : this(status, code, title, [])
    {
    }

    /// <param name="errors">What is wrong by field of the body.</param>
    public Task WriteAsync(HttpContext context, Dictionary<string, string[]>? errors = null)
    {
        var problem = new ProblemDetails { Type = $"urn:efp-connect:problem:{Code}", Title = Title, Status = Status };
        problem.Extensions["code"] = Code;
        foreach (var (name, value) in Data) problem.Extensions[name] = value;
        if (errors is not null) problem.Extensions["errors"] = errors;

        context.Response.StatusCode = Status;
        // Not tied to the request: what is answered may be that its deadline is over.
        return context.Response.WriteAsJsonAsync(problem, ApiJson.Options, ContentType, CancellationToken.None);
    }
}
