namespace EfpConnect.CompanyDirectory.Tests;

/// <summary>Lines of INSEE's stock files with the columns that matter; the numbers have the right checksums and no owner.</summary>
internal static class Sirene
{
    public const string UnitHeader =
        "siren,statutDiffusionUniteLegale,sigleUniteLegale,prenom1UniteLegale,etatAdministratifUniteLegale,nomUniteLegale,nomUsageUniteLegale,denominationUniteLegale,nicSiegeUniteLegale";

    public const string SiteHeader =
        "siret,statutDiffusionEtablissement,etablissementSiege,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,dateDebut,etatAdministratifEtablissement,enseigne1Etablissement";

    public static string Unit(string siren, string name, string state = "A", string diffusion = "O", string sigle = "") =>
        $"{siren},{diffusion},{sigle},,{state},,,{name},{siren switch { "900000019" => "00019", "900000027" => "00012", "900000035" => "00015", _ => "00019" }}";

    public static string Person(string siren, string firstName, string lastName, string usageName = "") =>
        $"{siren},O,,{firstName},A,{lastName},{usageName},,00019";

    public static string Site(string siret, string town, string postalCode = "69003", bool headOffice = true, string state = "A", string sign = "", string diffusion = "O") =>
        $"{siret},{diffusion},{(headOffice ? "true" : "false")},12,BIS,AV,Jean Jaurès,{postalCode},{town},2024-05-31,{state},{sign}";
}
