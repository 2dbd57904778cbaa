using System.Collections.Frozen;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>« 12 BIS avenue Jean Jaurès », from the pieces into which INSEE cuts it.</summary>
internal sealed class StreetAddress(CsvSource csv)
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Types = new Dictionary<string, string>
    {
        ["ALL"] = "allée",
        ["AV"] = "avenue",
        ["BD"] = "boulevard",
        ["CAR"] = "carrefour",
        ["CHE"] = "chemin",
        ["CRS"] = "cours",
        ["CITE"] = "cité",
        ["ESP"] = "esplanade",
        ["FG"] = "faubourg",
        ["GR"] = "Grande Rue",
        ["HAM"] = "hameau",
        ["IMP"] = "impasse",
        ["LD"] = "lieu-dit",
        ["LOT"] = "lotissement",
        ["MTE"] = "montée",
        ["PAS"] = "passage",
        ["PL"] = "place",
        ["PROM"] = "promenade",
        ["QU"] = "quai",
        ["QUA"] = "quartier",
        ["RES"] = "résidence",
        ["RLE"] = "ruelle",
        ["ROC"] = "rocade",
        ["RPT"] = "rond-point",
        ["RTE"] = "route",
        ["RUE"] = "rue",
        ["SQ"] = "square",
        ["VLA"] = "villa",
        ["ZA"] = "zone d’activités",
        ["ZI"] = "zone industrielle",
    }.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int _number = csv.Required("numeroVoieEtablissement");
    private readonly int _repetition = csv.Optional("indiceRepetitionEtablissement");
    private readonly int _type = csv.Required("typeVoieEtablissement");
    private readonly int _street = csv.Required("libelleVoieEtablissement");

    public string? Read() => CsvSource.Join(csv.Text(_number), csv.Text(_repetition), Type(), csv.Text(_street));

    private string? Type() => Types.TryGetValue(csv[_type], out var word) ? word : csv.Text(_type);
}
