using System.CommandLine;
using EfpConnect.ServiceDefaults.Cluster;
using Spectre.Console;

namespace EfpConnect.Cli.Cluster;

/// <summary><c>cluster status</c>: the silos and the store of a portal, and whether all is well.</summary>
internal static class ClusterStatusCommand
{
    public static Command Create()
    {
        var command = new Command("status", "Montre les silos et le stockage du portail ; 0 si tout va bien, 1 sinon.");
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var report = await ClusterInspection.InspectAsync(PortalConfiguration.Read(typed));

        if (!typed.GetValue(Shared.Json)) Show(report);
        Answer.Done(typed, report, report.Problem ?? "Tout va bien.");
        return report.Healthy ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Show(ClusterReport report)
    {
        AnsiConsole.Write(SiloTable.Of(report));
        AnsiConsole.Write(StoreTable.Of(report.Store));
    }
}
