using System.Globalization;
using EfpConnect.Domain.Identifiers;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>The questions that <c>directory.db</c> answers, over one connection.</summary>
internal sealed class DirectoryReader : IDisposable
{
    private const string SelectCompany = "SELECT c.siren, c.name, e.town, c.active, c.masked FROM";
    private const string HeadOffice = "LEFT JOIN establishment e ON e.siret = c.head_office";
    private const string CompanyOfWords = $"words JOIN company c ON c.siren = words.rowid & {DirectorySchema.SirenMask}";

    private const string SelectEstablishment = """
        SELECT siret, name, address, postal_code, town, head_office, active, masked, closed_on
        FROM establishment
        """;

    private readonly SqliteConnection _connection;
    private readonly PreparedQuery<Company> _company;
    private readonly PreparedQuery<Company> _search;
    private readonly PreparedQuery<Establishment> _establishment;
    private readonly PreparedQuery<Establishment> _establishments;

    public DirectoryReader(string path)
    {
        _connection = ReadOnlyDatabase.Open(path, DirectorySchema.Version);
        _company = new(_connection, $"{SelectCompany} company c {HeadOffice} WHERE c.siren = $1", ReadCompany);
        _establishment = new(_connection, $"{SelectEstablishment} WHERE siret = $1", ReadEstablishment);
        _establishments = new(_connection, $"{SelectEstablishment} WHERE siret BETWEEN $1 AND $2 ORDER BY active DESC, head_office DESC, siret", ReadEstablishment);
        _search = new(_connection, $"{SelectCompany} {CompanyOfWords} {HeadOffice} WHERE words MATCH $1 ORDER BY words.rowid LIMIT $2", ReadCompany);
    }

    public Company? Find(Siren siren) => _company.Run(Number(siren.ToString())).FirstOrDefault();

    public Establishment? Find(Siret siret) => _establishment.Run(Number(siret.ToString())).FirstOrDefault();

    public IReadOnlyList<Establishment> Establishments(Siren siren)
    {
        var first = Number(siren.ToString()) * DirectorySchema.NicRange;
        return _establishments.Run(first, first + DirectorySchema.NicRange - 1);
    }

    /// <summary>Companies that have every word; then, if there is room, those in which the last one merely begins a word.</summary>
    public IReadOnlyList<Company> Search(IReadOnlyList<string> words, int limit)
    {
        var phrase = string.Join(' ', words.Select(word => $"\"{word}\""));
        var whole = _search.Run(phrase, limit);
        // A single letter begins so many words that it says nothing, and takes long to say it.
        if (whole.Count == limit || words[^1].Length == 1) return whole;
        return [.. whole.Union(_search.Run(phrase + "*", limit)).Take(limit)];
    }

    public void Dispose() => _connection.Dispose();

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    private static Company ReadCompany(SqliteDataReader row) => new(
        Siren.Parse(row.GetInt64(0).ToString("D9", CultureInfo.InvariantCulture)),
        row.GetBoolean(4) ? Company.MaskedName : row.GetString(1),
        row.IsDBNull(2) ? null : row.GetString(2),
        row.GetBoolean(3),
        row.GetBoolean(4));

    private static Establishment ReadEstablishment(SqliteDataReader row)
    {
        var siret = Siret.Parse(row.GetInt64(0).ToString("D14", CultureInfo.InvariantCulture));
        return new(
            siret, siret.Siren, row.IsDBNull(1) ? null : row.GetString(1),
            row.GetString(2), row.GetString(3), row.GetString(4),
            row.GetBoolean(5), row.GetBoolean(6), row.GetBoolean(7),
            row.IsDBNull(8) ? null : DateOnly.FromDayNumber(row.GetInt32(8)));
    }
}
