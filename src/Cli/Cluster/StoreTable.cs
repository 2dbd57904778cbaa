using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Store;
using Spectre.Console;

namespace EfpConnect.Cli.Cluster;

/// <summary>The store of a portal, for people.</summary>
internal static class StoreTable
{
    public static Table Of(StoreReport store)
    {
        var kind = store.Kind is StoreKind.Redis ? "Redis" : "embarqué";
        var table = new Table().AddColumns("Serveur", "Réglage ou mesure", "Valeur", "").Title($"Stockage {kind} : {(store.Reachable ? "joignable" : "injoignable")}");
        foreach (var setting in store.Settings) Add(table, setting.Server, setting.Name, setting.Found ?? "illisible", setting.IsWrong ? $"exigé : {setting.Allowed}" : "");
        foreach (var fact in store.Facts) Add(table, fact.Server, fact.Name, fact.Value, "");
        return table;
    }

    private static void Add(Table table, params string[] cells) => table.AddRow([.. cells.Select(Markup.Escape)]);
}
