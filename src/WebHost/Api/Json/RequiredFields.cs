using System.Collections;
using System.Text.Json.Serialization.Metadata;

namespace EfpConnect.WebHost.Api.Json;

/// <summary>A body without a field that it must have is refused with the names of all that are missing; so is a list with holes.</summary>
/// <remarks>A field must be there when its parameter is neither nullable nor has a default; a missing truth value is false.</remarks>
internal static class RequiredFields
{
    private const string Bodies = "EfpConnect.WebHost.Api";

    public static void Demand(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.Namespace?.StartsWith(Bodies, StringComparison.Ordinal) != true) return;

        var demanded = type.Properties.Where(IsDemanded).ToArray();
        var lists = type.Properties.Where(IsList).ToArray();
        if (demanded.Length + lists.Length > 0) type.OnDeserialized = body => Check(body, demanded, lists);
    }

    public static bool IsDemanded(JsonPropertyInfo property) =>
        property.AssociatedParameter is { IsNullable: false, HasDefaultValue: false };

    private static void Check(object body, JsonPropertyInfo[] demanded, JsonPropertyInfo[] lists)
    {
        var missing = demanded.Where(property => IsMissing(property.Get!(body))).Select(property => property.Name).ToArray();
        if (missing.Length > 0) throw new FieldRefused(null, missing);
        if (lists.FirstOrDefault(list => HasHoles(list.Get!(body))) is { } holed) throw FieldRefused.Of(holed.Name, null);
    }

    private static bool IsList(JsonPropertyInfo property) => property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable));

    private static bool HasHoles(object? list) => list is IEnumerable items && items.Cast<object?>().Contains(null);

    private static bool IsMissing(object? value) =>
        value is null || value.GetType() is { IsValueType: true } type && value is not bool && value.Equals(Activator.CreateInstance(type));
}
