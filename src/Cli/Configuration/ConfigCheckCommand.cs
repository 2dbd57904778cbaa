using System.CommandLine;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Spectre.Console;

namespace EfpConnect.Cli.Configuration;

/// <summary><c>config check</c>: what the portal would start with, and what it would refuse.</summary>
internal static class ConfigCheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "Affiche les réglages en vigueur, secrets masqués, et ce qu’un démarrage refuserait.");
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var configuration = PortalConfiguration.Read(typed);
        var settings = KnownSettings.Of(configuration).ToList();
        var problems = ConfigurationCheck.Problems(configuration, PortalConfiguration.Environment).Select(problem => problem.Message).ToList();
        if (problems is [] && await BrokenStoreAsync(configuration) is { } broken) problems.Add(broken);

        if (!typed.GetValue(Shared.Json)) Show(settings);
        var data = new { PortalConfiguration.Environment, settings, problems };
        Answer.Done(typed, data, problems is [] ? "Aucun problème." : string.Join("\n", problems));
        return problems is [] ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>A server that does not answer is no problem of the settings: the portal would wait for it.</summary>
    private static async Task<string?> BrokenStoreAsync(IConfiguration configuration)
    {
        if (PortalConfiguration.Environment != Environments.Production || configuration["Store:Kind"] != nameof(StoreKind.Redis)) return null;
        var (store, problem) = await StoreInspection.InspectAsync(configuration);
        return store.Reachable ? problem : null;
    }

    private static void Show(IEnumerable<EffectiveSetting> settings)
    {
        var table = new Table().AddColumns("Réglage", "Valeur", "").Title($"Environnement : {PortalConfiguration.Environment}");
        foreach (var setting in settings)
            table.AddRow(Markup.Escape(setting.Key), Markup.Escape(setting.Value), setting.IsDefault ? "par défaut" : "");
        AnsiConsole.Write(table);
    }
}
