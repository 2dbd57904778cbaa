using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace EfpConnect.Mail.Contents;

/// <summary>The names of all mails, read from where the JSON discriminators are declared.</summary>
internal static class MailNames
{
    private static readonly FrozenDictionary<Type, string> Names = typeof(MailContent)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(mail => mail.DerivedType, mail => (string)mail.TypeDiscriminator!);

    public static IEnumerable<string> All => Names.Values.Order(StringComparer.Ordinal);

    public static string Of(Type mail) => Names[mail];
}
