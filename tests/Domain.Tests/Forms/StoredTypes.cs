using System.Reflection;
using System.Text.Json.Serialization;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.Tests.Forms;

/// <summary>All that is kept or travels: found in the assembly, so that no new type is forgotten.</summary>
internal static class StoredTypes
{
    private static readonly Type[] Everything = typeof(Problem).Assembly.GetTypes();

    /// <summary>States and events that have several cases.</summary>
    public static IEnumerable<Type> Families => Everything.Where(t => t.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).Any());

    public static IEnumerable<Type> CasesOf(Type family) => Everything.Where(t => t.IsSubclassOf(family) && !t.IsAbstract);

    /// <summary>Each case with the type under which it is stored.</summary>
    public static IEnumerable<(Type StoredAs, Type Case)> Cases =>
        Families.SelectMany(family => CasesOf(family).Select(c => (family, c))).Concat(Plain.Select(t => (t, t)));

    /// <summary>Those in which fields of newer versions survive.</summary>
    public static IEnumerable<(Type StoredAs, Type Case)> States =>
        Cases.Where(c => c.Case.IsSubclassOf(typeof(StoredRecord))).Concat([(typeof(AccessRequest), typeof(AccessRequest)), (typeof(Invitation), typeof(Invitation))]);

    public static IEnumerable<Type> Wire => Everything.Where(t => t.GetCustomAttribute<GenerateSerializerAttribute>() is not null);

    public static IEnumerable<Type> Problems => CasesOf(typeof(Problem));

    private static IEnumerable<Type> Plain => Everything.Where(t => t.BaseType == typeof(StoredRecord) && !t.IsAbstract);
}
