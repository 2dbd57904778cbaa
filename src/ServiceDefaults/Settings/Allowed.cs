using System.ComponentModel.DataAnnotations;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>What a setting may be, in words.</summary>
internal static class Allowed
{
    public static string By(ValidationAttribute rule) => rule switch
    {
        { ErrorMessage: { } words } => words,
        RangeAttribute range => $"Valeurs admises : de {range.Minimum} à {range.Maximum}.",
        RequiredAttribute => "Une valeur est obligatoire.",
        MinLengthAttribute length => $"Au moins {length.Length} caractères.",
        MaxLengthAttribute length => $"Au plus {length.Length} caractères.",
        _ => $"Règle : {rule.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}.",
    };

    public static string In(Type kind) => kind switch
    {
        { IsEnum: true } => $"Valeurs admises : {string.Join(", ", Enum.GetNames(kind))}.",
        _ when kind == typeof(TimeSpan) => "Durée attendue, par exemple 00:30:00.",
        _ when kind == typeof(bool) => "Valeurs admises : true, false.",
        _ when kind == typeof(int) || kind == typeof(long) => "Nombre entier attendu.",
        _ => $"Valeur de type {kind.Name} attendue.",
    };
}
