using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>The API's own description, complete enough to walk it with nothing else at hand.</summary>
internal static class ApiDescription
{
    private const string Document = "v1";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi(Document, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = endpoint => $"/{endpoint.RelativePath}".StartsWith(ApiV1.Path, StringComparison.Ordinal);
        options.AddSchemaTransformer(SchemaDescriptions.Transform);
        options.AddOperationTransformer(ParameterDescriptions.Transform);
        options.AddOperationTransformer(OperationDescriptions.Transform);
        options.AddDocumentTransformer(DocumentDescription.Transform);
    });

    public static void MapApiDescription(this WebApplication app) => app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
}
