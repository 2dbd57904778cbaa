using System.Text.Json;
using EfpConnect.WebHost.Api.Json;
using EfpConnect.WebHost.Shell;
using Microsoft.AspNetCore.Http.Metadata;

namespace EfpConnect.WebHost.Api.Errors;

/// <summary>What is said of a call that could not be read.</summary>
internal static class BadInput
{
    public static Task AnswerAsync(HttpContext context, BadHttpRequestException unread) => unread switch
    {
        { InnerException: FieldRefused refused } => refused.AnswerAsync(context),
        { InnerException: JsonException json } => Malformed(context, FieldAt(json.Path)),
        { StatusCode: StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType } => StatusTexts.Of(unread.StatusCode).WriteAsync(context),
        _ when ParameterIn(context, unread) is { } parameter => Parameter(context, parameter),
        _ => Malformed(context, null),
    };

    private static Task Malformed(HttpContext context, string? field) =>
        StatusTexts.Of(StatusCodes.Status400BadRequest).WriteAsync(context, field is null ? null : new() { [field] = [FrenchMessages.Invalid] });

    private static Task Parameter(HttpContext context, IParameterBindingMetadata parameter) =>
        context.Request.RouteValues.ContainsKey(parameter.Name)
            ? StatusTexts.Of(StatusCodes.Status404NotFound).WriteAsync(context)
            : FieldRefused.Of(parameter.Name, IdentifierProblems.Of(parameter.ParameterInfo.ParameterType)).AnswerAsync(context);

    // The framework names the parameter it could not bind in its message alone: « "Siret siret" ».
    private static IParameterBindingMetadata? ParameterIn(HttpContext context, BadHttpRequestException unread) =>
        context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .FirstOrDefault(p => p.HasTryParse && unread.Message.Contains($" {p.Name}\"", StringComparison.Ordinal));

    private static string? FieldAt(string? path) => path is null or "$" ? null : FieldRefused.NameOf(path);
}
