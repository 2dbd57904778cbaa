namespace EfpConnect.Cli;

/// <summary>The few words that System.CommandLine leaves in English.</summary>
internal static class FrenchHelp
{
    private static readonly (string English, string French)[] Words =
    [
        ("Description:", "Description :"),
        ("[command]", "[commande]"),
        ("(REQUIRED)", "(requis)  "),
        ("[default: ", "[par défaut : "),
        ("Show help and usage information", "Affiche cette aide"),
    ];

    public static string Of(string help) =>
        Words.Aggregate(help, (text, word) => text.Replace(word.English, word.French, StringComparison.Ordinal));
}
