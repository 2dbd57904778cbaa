using System.Globalization;
using EfpConnect.Domain.Identifiers;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The lines of INSEE's StockEtablissement.</summary>
internal sealed class EstablishmentLines(CsvSource csv)
{
    private readonly int _siret = csv.Required("siret");
    private readonly int _diffusion = csv.Required("statutDiffusionEtablissement");
    private readonly int _state = csv.Required("etatAdministratifEtablissement");
    private readonly int _headOffice = csv.Required("etablissementSiege");
    private readonly int _sign1 = csv.Required("enseigne1Etablissement");
    private readonly int _sign2 = csv.Optional("enseigne2Etablissement");
    private readonly int _sign3 = csv.Optional("enseigne3Etablissement");
    private readonly int _usualName = csv.Optional("denominationUsuelleEtablissement");
    private readonly int _postalCode = csv.Required("codePostalEtablissement");
    private readonly int _town = csv.Required("libelleCommuneEtablissement");
    private readonly int _foreignTown = csv.Optional("libelleCommuneEtrangerEtablissement");
    private readonly int _since = csv.Optional("dateDebut");
    private readonly StreetAddress _address = new(csv);

    public Parsed<EstablishmentRow> Read()
    {
        if (!Siret.TryParse(csv.Text(_siret), null, out var siret)) return LineFault.InvalidSiret;
        if (csv[_state] is not ("A" or "F")) return LineFault.UnknownState;

        var row = new EstablishmentRow(
            long.Parse(siret.ToString(), CultureInfo.InvariantCulture), null, null, null, csv.Text(_postalCode), Town(),
            csv[_headOffice].Equals("true", StringComparison.OrdinalIgnoreCase), csv[_state] is "A", csv[_diffusion] is not "O", ClosedOn());
        return row.Masked ? row : row with { Name = Name(), OtherNames = OtherNames(), Address = _address.Read() };
    }

    private string? Name() => csv.Text(_sign1) ?? csv.Text(_usualName);

    private string? Town() => csv.Text(_town) ?? csv.Text(_foreignTown);

    private string? OtherNames() =>
        CsvSource.Join(SearchedSpelling.Of(Name()), SearchedSpelling.Of(Town()), csv.Text(_usualName), csv.Text(_sign2), csv.Text(_sign3));

    private long? ClosedOn() =>
        csv[_state] is "F" && DateOnly.TryParseExact(csv[_since], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.DayNumber
            : null;
}
