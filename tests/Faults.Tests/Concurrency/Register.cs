using System.Globalization;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Companies of nobody, each with one establishment, imported as an operator imports the SIRENE register. Each race takes fresh ones.</summary>
internal sealed class Register
{
    private const int Companies = 5_000;
    private const int FirstNumber = 90_000_000;

    private const string UnitHeader =
        "siren,statutDiffusionUniteLegale,prenom1UniteLegale,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,nicSiegeUniteLegale";

    private const string SiteHeader =
        "siret,statutDiffusionEtablissement,etablissementSiege,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,"
        + "libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,dateDebut,etatAdministratifEtablissement,enseigne1Etablissement";

    private readonly Siret[] _places = [.. Enumerable.Range(FirstNumber, Companies).Select(PlaceOf)];
    private int _taken;

    public Siret Next() => _places[Interlocked.Increment(ref _taken) - 1];

    public async Task ImportAsync(string folder)
    {
        using var files = new TemporaryFolder();
        var (units, sites) = (Path.Combine(files.Path, "units.csv"), Path.Combine(files.Path, "sites.csv"));
        await File.WriteAllLinesAsync(units, [UnitHeader, .. _places.Select(place => $"{place.Siren},O,,A,,Académie {place.Siren},{place.ToString()[9..]}")]);
        await File.WriteAllLinesAsync(sites, [SiteHeader, .. _places.Select(place => $"{place},O,true,12,,AV,Jean Jaurès,69003,Lyon,2024-05-31,A,")]);
        (await Efpctl.RunAsync(folder, "directory", "import", "--units", units, "--establishments", sites)).ExpectDone();
    }

    private static Siret PlaceOf(int number) => WithCheckDigit<Siret>($"{WithCheckDigit<Siren>($"{number}")}0001");

    private static T WithCheckDigit<T>(string digits) where T : struct, IParsable<T> => Enumerable.Range(0, 10)
        .Select(digit => T.TryParse($"{digits}{digit}", CultureInfo.InvariantCulture, out var number) ? number : default(T?))
        .First(number => number is not null)!.Value;
}
