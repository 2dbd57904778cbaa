using System.Globalization;
using EfpConnect.ServiceDefaults.Cluster;
using Spectre.Console;

namespace EfpConnect.Cli.Cluster;

/// <summary>The silos of a cluster, for people.</summary>
internal static class SiloTable
{
    public static Table Of(ClusterReport report)
    {
        var table = new Table().AddColumn("Silo", silo => silo.NoWrap()).AddColumns("État", "Depuis (UTC)", "Version", "Programme", "Activations").Title(Markup.Escape($"Cluster « {report.ClusterId} »"));
        foreach (var silo in report.Silos)
            table.AddRow(silo.Address, StatusText(silo.Status), silo.Since.UtcDateTime.ToString("g", CultureInfo.CurrentCulture), Markup.Escape(silo.Version), Markup.Escape(silo.Program), silo.Activations is { } count ? $"{count:N0}" : "ne répond pas");
        return table;
    }

    private static string StatusText(string status) => status switch
    {
        "Active" => "en service",
        "Created" or "Joining" => "démarre",
        "ShuttingDown" or "Stopping" => "s’arrête",
        _ => Markup.Escape(status),
    };
}
