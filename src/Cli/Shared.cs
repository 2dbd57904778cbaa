using System.CommandLine;

namespace EfpConnect.Cli;

/// <summary>The options that every command takes.</summary>
internal static class Shared
{
    public static Option<bool> Json { get; } = new("--json") { Description = "Répond en JSON sur la sortie standard.", Recursive = true };

    public static Option<string[]> Set { get; } = new("--set")
    {
        Description = "Remplace un réglage, par exemple Store:Directory=/srv/efp.",
        HelpName = "CLE=VALEUR",
        Recursive = true,
    };
}
