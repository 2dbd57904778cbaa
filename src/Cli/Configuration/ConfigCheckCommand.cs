using System.CommandLine;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Spectre.Console;

namespace EfpConnect.Cli.Configuration;

/// <summary><c>config check</c>: what the portal would start with, and what it would refuse.</summary>
internal static class ConfigCheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Affiche les réglages en vigueur, secrets masqués, et ce qu’un démarrage refuserait.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult typed)
    {
        var configuration = PortalConfiguration.Read(typed);
        var settings = KnownSettings.Of(configuration).ToList();
        var problems = ConfigurationCheck.Problems(configuration, PortalConfiguration.Environment).Select(problem => problem.Message).ToList();

        if (!typed.GetValue(Shared.Json)) Show(settings);
        var data = new { PortalConfiguration.Environment, settings, problems };
        Answer.Done(typed, data, problems is [] ? "Aucun problème." : string.Join("\n", problems));
        return problems is [] ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Show(IEnumerable<EffectiveSetting> settings)
    {
        var table = new Table().AddColumns("Réglage", "Valeur", "").Title($"Environnement : {PortalConfiguration.Environment}");
        foreach (var setting in settings)
            table.AddRow(Markup.Escape(setting.Key), Markup.Escape(setting.Value), setting.IsDefault ? "par défaut" : "");
        AnsiConsole.Write(table);
    }
}
