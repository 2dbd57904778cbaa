using System.Globalization;
using EfpConnect.Domain.Identifiers;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The lines of INSEE's StockUniteLegale.</summary>
internal sealed class CompanyLines(CsvSource csv)
{
    private readonly int _siren = csv.Required("siren");
    private readonly int _diffusion = csv.Required("statutDiffusionUniteLegale");
    private readonly int _state = csv.Required("etatAdministratifUniteLegale");
    private readonly int _headOffice = csv.Required("nicSiegeUniteLegale");
    private readonly int _denomination = csv.Required("denominationUniteLegale");
    private readonly int _lastName = csv.Required("nomUniteLegale");
    private readonly int _usageName = csv.Optional("nomUsageUniteLegale");
    private readonly int _firstName = csv.Required("prenom1UniteLegale");
    private readonly int _usualFirstName = csv.Optional("prenomUsuelUniteLegale");
    private readonly int _acronym = csv.Optional("sigleUniteLegale");
    private readonly int _usual1 = csv.Optional("denominationUsuelle1UniteLegale");
    private readonly int _usual2 = csv.Optional("denominationUsuelle2UniteLegale");
    private readonly int _usual3 = csv.Optional("denominationUsuelle3UniteLegale");

    public Parsed<CompanyRow> Read()
    {
        if (!Siren.TryParse(csv.Text(_siren), null, out var siren)) return LineFault.InvalidSiren;
        if (csv[_state] is not ("A" or "C")) return LineFault.UnknownState;

        var number = long.Parse(siren.ToString(), CultureInfo.InvariantCulture);
        var row = new CompanyRow(number, null, null, HeadOffice(number), csv[_state] is "A", csv[_diffusion] is not "O");
        return row.Masked ? row : row with { Name = Name(), OtherNames = OtherNames() };
    }

    private string? Name() => csv.Text(_denomination) ?? Person() ?? csv.Text(_acronym) ?? csv.Text(_usual1);

    private string? Person() =>
        CsvSource.Join(csv.Text(_usualFirstName) ?? csv.Text(_firstName), csv.Text(_usageName) ?? csv.Text(_lastName));

    private string? OtherNames() =>
        CsvSource.Join(SearchedSpelling.Of(Name()), csv.Text(_acronym), csv.Text(_usual1), csv.Text(_usual2), csv.Text(_usual3));

    private long? HeadOffice(long siren) =>
        int.TryParse(csv[_headOffice], NumberStyles.None, CultureInfo.InvariantCulture, out var nic)
            ? siren * DirectorySchema.NicRange + nic
            : null;
}
