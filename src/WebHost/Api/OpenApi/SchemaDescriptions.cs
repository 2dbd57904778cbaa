using System.Text.Json.Serialization.Metadata;
using EfpConnect.WebHost.Api.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>Tells what the reader of JSON really accepts: identifiers as strings of a form, and which fields must be there.</summary>
internal static class SchemaDescriptions
{
    public static Task Transform(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (TextForms.Of(Nullable.GetUnderlyingType(type) ?? type) is { } form) Describe(schema, form, IsNullable(context));

        if (ItemOf(context.JsonTypeInfo) is { } item) schema.Items ??= Described(item);

        var required = context.JsonTypeInfo.Properties.Where(RequiredFields.IsDemanded).Select(property => property.Name).ToHashSet();
        if (required.Count > 0) schema.Required = required;
        if (Examples.Of(type) is { } example) schema.Examples = [example];
        return Task.CompletedTask;
    }

    private static TextForm? ItemOf(JsonTypeInfo type) =>
        type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } ? TextForms.Of(element) : null;

    private static OpenApiSchema Described(TextForm form)
    {
        var schema = new OpenApiSchema();
        Describe(schema, form, nullable: false);
        return schema;
    }

    public static void Describe(OpenApiSchema schema, TextForm form, bool nullable)
    {
        schema.Type = nullable ? JsonSchemaType.String | JsonSchemaType.Null : JsonSchemaType.String;
        schema.Pattern = form.Pattern;
        schema.Format = form.Format;
        schema.Description ??= form.Description;
        schema.Enum = form.Values is { } values ? [.. values] : schema.Enum;
    }

    private static bool IsNullable(OpenApiSchemaTransformerContext context) =>
        Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) is not null || context.JsonPropertyInfo is { IsGetNullable: true };
}
