using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace EfpConnect.Domain.Tests.Forms;

/// <summary>Makes an instance of any stored type with something in every place.</summary>
internal static class Sample
{
    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(string)] = "é « ’ »",
        [typeof(bool)] = true,
        [typeof(int)] = 7,
        [typeof(long)] = 7L,
        [typeof(DateTimeOffset)] = Now,
        [typeof(DateOnly)] = new DateOnly(2025, 8, 27),
        [typeof(EmailAddress)] = Alice.Email,
        [typeof(UserId)] = Alice.Id,
        [typeof(Siren)] = Lumiere,
        [typeof(Siret)] = Paris,
        [typeof(ServiceId)] = Edof,
        [typeof(Role)] = Catalogue,
    };

    public static object Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying)
        : Values.TryGetValue(type, out var value) ? value
        : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? ArrayOf(type.GetGenericArguments()[0])
        : Record(type);

    private static object ArrayOf(Type item)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Of(item), 0);
        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().Single();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        foreach (var property in type.GetProperties().Where(IsSettable)) property.SetValue(made, Of(property.PropertyType));
        return made;
    }

    // A problem keeps the code of its own.
    private static bool IsSettable(PropertyInfo property) =>
        property.CanWrite && property.DeclaringType != typeof(Problem) && property.GetCustomAttribute<JsonExtensionDataAttribute>() is null;
}
