using System.Globalization;
using System.Reflection;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>What each call needs and how it may be turned down, told from what the endpoint itself declares.</summary>
internal static class OperationDescriptions
{
    public static Task Transform(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var unsafeCall = context.Description.HttpMethod is not "GET";

        var repeatable = IsRepeatable(metadata);

        if (unsafeCall) AskFor(operation, CsrfTokens.Header, required: true, "The latest `csrfToken`, from `getSession`, `signIn` or `completeRegistration`.");
        if (repeatable) AskFor(operation, Operation.Header, required: false, "A name of your own for this act: the same key again is the same act.");
        operation.Security = [RequirementOf(context.Document!, Needs<IAuthorizeData>(metadata) && !Needs<IAllowAnonymous>(metadata), unsafeCall)];
        foreach (var refusals in AllRefusals(operation, metadata, unsafeCall, repeatable).GroupBy(refusal => refusal.Status).OrderBy(group => group.Key))
        {
            Answer(operation, context.Document!, refusals.Key, refusals.SelectMany(refusal => refusal.Codes).Distinct());
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<Refuses> AllRefusals(OpenApiOperation operation, IList<object> metadata, bool unsafeCall, bool repeatable)
    {
        var declared = metadata.OfType<Refuses>().Append(new(503, ["service.unavailable"]));
        if (operation.RequestBody is not null) declared = declared.Append(new(400, ["request.malformed"])).Append(new(413, ["request.too-large"]));
        if (unsafeCall) declared = declared.Append(new(403, ["csrf.invalid"]));
        return repeatable ? declared.Append(new(409, ["idempotency.mismatch"])) : declared;
    }

    private static void Answer(OpenApiOperation operation, OpenApiDocument document, int status, IEnumerable<string> codes)
    {
        var response = new OpenApiResponse
        {
            Description = $"Problem: {string.Join(", ", codes.Select(CodeDescriptions.Of))}.",
            Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = ProblemSchema.In(document) },
        };
        operation.Responses ??= [];
        operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = response;
    }

    private static void AskFor(OpenApiOperation operation, string header, bool required, string description) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = header,
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    });

    private static bool IsRepeatable(IList<object> metadata) =>
        metadata.OfType<MethodInfo>().Any(handler => handler.GetParameters().Any(parameter => parameter.ParameterType == typeof(Operation)));

    private static OpenApiSecurityRequirement RequirementOf(OpenApiDocument document, bool session, bool csrf)
    {
        var requirement = new OpenApiSecurityRequirement();
        if (session) requirement[new OpenApiSecuritySchemeReference(DocumentDescription.Session, document)] = [];
        if (csrf) requirement[new OpenApiSecuritySchemeReference(DocumentDescription.Csrf, document)] = [];
        return requirement;
    }

    private static bool Needs<T>(IList<object> metadata) => metadata.OfType<T>().Any();
}
