using System.CommandLine;
using EfpConnect.Cli.Cluster;
using EfpConnect.Cli.Codes;
using EfpConnect.Cli.Configuration;
using EfpConnect.Cli.Imports;
using EfpConnect.Cli.Journals;
using EfpConnect.Cli.Outbox;

namespace EfpConnect.Cli;

/// <summary>Every command, by the words its user types.</summary>
internal static class Commands
{
    public static RootCommand Root() => new("Administration du portail EFP Connect.")
    {
        Shared.Json,
        Shared.Set,
        new Command("directory", "Répertoire des entreprises et des établissements.") { DirectoryImportCommand.Create() },
        new Command("referencing", "Établissements référencés auprès d’un service numérique.") { ReferencingImportCommand.Create() },
        new Command("codes", "Codes responsable des accès.")
        {
            CodesIssueCommand.Create(), CodeActCommands.Approve(), CodeActCommands.Revoke(), CodeActCommands.Returned(), CodeActCommands.Note(), CodeActCommands.Show(),
        },
        new Command("journal", "Journal des accès d’une entreprise.") { JournalVerifyCommand.Create() },
        new Command("outbox", "Envois que le portail n’a pas pu mener à bien.") { OutboxListCommand.Create(), OutboxRetryCommand.Create() },
        new Command("config", "Réglages du portail.") { ConfigCheckCommand.Create() },
        new Command("cluster", "Processus et stockage du portail.") { ClusterStatusCommand.Create() },
    };
}
