using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Orleans.Storage;

namespace EfpConnect.Grains.Aggregates;

/// <summary>The stored form: plain JSON without CLR type names, which another version and another program can read.</summary>
public sealed class StateJson : IGrainStorageSerializer
{
    private const string ProblemAlias = "efp.problem.";

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameProblems, LeaveOutComputed } },
    };

    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, Options));

    public T Deserialize<T>(BinaryData input) => input.ToObjectFromJson<T>(Options)!;

    /// <summary>A stored problem is named by its stable code, which its alias carries.</summary>
    private static void NameProblems(JsonTypeInfo type)
    {
        if (type.Type != typeof(Problem)) return;
        type.PolymorphismOptions = new JsonPolymorphismOptions();
        foreach (var problem in typeof(Problem).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Problem))))
        {
            var alias = problem.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias;
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(problem, alias[ProblemAlias.Length..]));
        }
    }

    /// <summary>Only what can be read back is written: a property without a setter or constructor parameter is computed.</summary>
    private static void LeaveOutComputed(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        foreach (var computed in type.Properties.Where(p => p.Set is null && p.AssociatedParameter is null && !p.IsExtensionData))
        {
            computed.ShouldSerialize = (_, _) => false;
        }
    }
}
