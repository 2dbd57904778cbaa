using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>Tells of identifiers in addresses what is told of them in bodies.</summary>
internal static class ParameterDescriptions
{
    public static Task Transform(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var parameter in context.Description.ParameterDescriptions)
        {
            if (FormOf(parameter.ParameterDescriptor?.ParameterType) is { } form && SchemaOf(operation, parameter.Name) is { } schema)
            {
                SchemaDescriptions.Describe(schema, form, nullable: false);
            }
        }

        return Task.CompletedTask;
    }

    private static TextForm? FormOf(Type? type) => type is null ? null : TextForms.Of(Nullable.GetUnderlyingType(type) ?? type);

    private static OpenApiSchema? SchemaOf(OpenApiOperation operation, string name) =>
        operation.Parameters?.FirstOrDefault(parameter => parameter.Name == name)?.Schema as OpenApiSchema;
}
