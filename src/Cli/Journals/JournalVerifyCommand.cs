using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Journals;

/// <summary><c>journal verify</c>: checks every seal of a company’s journal.</summary>
internal static class JournalVerifyCommand
{
    private static readonly Option<Siren> Siren = Required.Parsed<Siren>("--siren", "L’entreprise.", "SIREN", "Un SIREN compte 9 chiffres.");

    public static Command Create()
    {
        var command = new Command("verify", "Vérifie que rien n’a été changé dans le journal d’une entreprise.") { Siren };
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var verdict = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => grains.Journal(typed.GetValue(Siren)).VerifyAsync());
        return verdict.BrokenAt is { } number
            ? Answer.Refused(typed, "journal.broken", $"Journal altéré : la ligne {number} n’est pas celle qui a été écrite.")
            : Answer.Done(typed, verdict, $"Journal intègre ({verdict.Entries} lignes).");
    }
}
