using Microsoft.OpenApi;

namespace EfpConnect.WebHost.Api.OpenApi;

/// <summary>Problem details as the API writes them.</summary>
internal static class ProblemSchema
{
    private const string Name = "Problem";

    public static OpenApiMediaType In(OpenApiDocument document)
    {
        if (document.Components?.Schemas?.ContainsKey(Name) != true) document.AddComponent(Name, Schema());
        return new() { Schema = new OpenApiSchemaReference(Name, document) };
    }

    private static OpenApiSchema Schema() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "RFC 9457. Further members are named with each code.",
        Required = new HashSet<string> { "type", "title", "status", "code" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("`urn:efp-connect:problem:` and the code."),
            ["title"] = Text("What is wrong and the way out, in French, for people."),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "The HTTP status." },
            ["code"] = Text("Stable and dotted: what programs decide by."),
            ["errors"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Description = "What is wrong, by field of the body.",
                AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } },
            },
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
