using System.Collections.Immutable;

namespace EfpConnect.WebHost.Components;

/// <summary>One rule for passwords as it is shown before typing; <c>efp.js</c> checks it by its key, the server decides.</summary>
internal sealed record PasswordRule(string Key, string Text)
{
    public static ImmutableArray<PasswordRule> All { get; } =
    [
        new("length", "12 caractères minimum, 128 au plus"),
        new("lower", "1 lettre minuscule minimum"),
        new("upper", "1 lettre majuscule minimum"),
        new("digit", "1 chiffre minimum"),
        new("special", "1 caractère spécial minimum"),
        new("repeat", "jamais plus de 2 caractères identiques à la suite"),
    ];

    public const string Heading = "Votre mot de passe doit contenir\u00a0:";

    public const string Phrase = "Une phrase d’au moins 20 caractères convient aussi, sans majuscule, chiffre ni caractère spécial.";
}
