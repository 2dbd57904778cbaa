using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly DirectoryInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_sample_files_come_in_whole()
    {
        var imported = _folder.ImportSamples();

        Assert.Equal((300, 753, 0), (imported.Companies, imported.Establishments, imported.BadLines.Count));
        Assert.Equal(4, _folder.Companies.Establishments(Siren.Parse("991203456")).Count(e => e.Active));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_among_others()
    {
        var units = _folder.Write("units.csv", Shuffled([UnitHeader, Unit("900000019", "Académie Lumière")]));
        var sites = _folder.Write("sites.csv", Shuffled([SiteHeader, Site("90000001900019", "Lyon")]));

        _folder.Import(units, sites);

        Assert.Equal(("Académie Lumière", "Lyon"), _folder.Companies.Search("lumière") is [var c] ? (c.Name, c.Town) : default);
    }

    [Fact]
    public void Bad_lines_are_named_and_skipped()
    {
        var imported = _folder.Import(
            [Unit("900000018", "Faux"), Unit("900000019", "Académie"), Unit("900000019", "Doublon"), Unit("900000027", "État", state: "X"), "900000035,O", ""],
            [Site("90000001900018", "Faux"), Site("90000001900019", "Lyon"), Site("90000001900027", "Lyon, Rhône", headOffice: false)]);

        Assert.Equal((1, 1), (imported.Companies, imported.Establishments));
        Assert.Equal(
            [
                new("StockUniteLegale.csv", 2, LineFault.InvalidSiren), new("StockUniteLegale.csv", 4, LineFault.Duplicate),
                new("StockUniteLegale.csv", 5, LineFault.UnknownState), new("StockUniteLegale.csv", 6, LineFault.FieldCount),
                new("StockEtablissement.csv", 2, LineFault.InvalidSiret), new("StockEtablissement.csv", 4, LineFault.FieldCount),
            ],
            imported.BadLines.First);
    }

    [Fact]
    public void Of_very_many_bad_lines_the_first_thousand_are_kept_and_all_are_counted()
    {
        var imported = _folder.Import([Unit("900000019", "Académie"), .. Enumerable.Repeat(Unit("1", "Faux"), 3000)], []);

        Assert.Equal((3000, 1000), (imported.BadLines.Count, imported.BadLines.First.Count));
    }

    [Fact]
    public void A_stray_quote_costs_its_own_line_at_most()
    {
        var imported = _folder.Import([Unit("900000019", "\"Académie\" Lumière"), Unit("900000027", "Horizon")], []);

        Assert.Equal(2, imported.Companies);
        Assert.Equal("Académie Lumière", _folder.Companies.Find(Siren.Parse("900000019"))!.Name);
    }

    [Fact]
    public void Quoted_names_keep_their_commas()
    {
        _folder.Import([Unit("900000019", "\"Dupont, \"\"Père\"\" & Fils\"")], []);

        Assert.Equal("Dupont, \"Père\" & Fils", Assert.Single(_folder.Companies.Search("dupont et fils")).Name);
    }

    [Fact]
    public void Progress_goes_from_nothing_to_all_through_every_stage()
    {
        var seen = new List<ImportProgress>();

        _folder.Import(DirectoryInFolder.Sample("StockUniteLegale.csv"), DirectoryInFolder.Sample("StockEtablissement.csv"), new Watcher(seen.Add));

        Assert.Equal([ImportStage.Companies, ImportStage.Establishments, ImportStage.Indexing, ImportStage.Checking], seen.Select(p => p.Stage).Distinct());
        Assert.Equal(seen[^1].TotalBytes, seen[^1].BytesRead);
        Assert.Equal(1053, seen[^1].Lines);
    }

    private static IEnumerable<string> Shuffled(IEnumerable<string> lines) =>
        lines.Select((line, i) => string.Join(',', line.Split(',').Append(i == 0 ? "colonneEnPlus" : "x").Reverse()));
}
